// The samples and an article of hostile names, served over a socket, and a Chromium to look at them with.
import axe, { type AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { setSamples } from '../../ingest/store/graph-state.ts';
import { openApi } from '../server/api.ts';
import { hostileArticle } from '../server/hostile-article.ts';
import { sampleArticles } from '../server/sample-articles.ts';
import { findChromium } from './find-chromium.ts';

export const HOSTILE = `<script>alert("x")</script><img src=x onerror=alert(1)> \u202e"O'Neill" & Sons`;

export type Visit = {
  readonly page: Page;
  /** What went wrong in it so far: errors on its console, exceptions, dialogs, requests to other machines. */
  readonly troubles: readonly string[];
};
type Look = { readonly colorScheme?: 'light' | 'dark'; readonly width?: number; readonly height?: number };

export type Site = {
  readonly url: string;
  readonly data: <T>(query: string) => Promise<T>;
  /** A fresh visitor. */
  readonly visit: (path: string, look?: Look) => Promise<Visit>;
  readonly close: () => Promise<void>;
};

const isRoot = (): boolean => process.getuid?.() === 0;

const launch = async (): Promise<Browser> => {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('The configuration lets no test run without a Chromium.');
  // Its sandbox does not start for root, as which a container often runs. Coloured edges of letters would double the size of a screenshot.
  return chromium.launch({ executablePath, args: ['--disable-lcd-text', ...(isRoot() ? ['--no-sandbox'] : [])] });
};

const watch = (page: Page, url: string): string[] => {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`exception: ${error.message}`));
  page.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(url)) troubles.push(`request: ${request.url()}`);
  });
  return troubles;
};

export const openSite = async ({ hostile = true }: { readonly hostile?: boolean } = {}): Promise<Site> => {
  const api = await openApi([...sampleArticles(), ...(hostile ? [hostileArticle(HOSTILE)] : [])]);
  await setSamples(api.graph, 'in');
  const listening = await api.server.listen();
  const browser = await launch();
  return {
    url: listening.url,
    data: api.data,
    visit: async (path, { colorScheme = 'light', width = 1440, height = 900 } = {}) => {
      const context = await browser.newContext({ viewport: { width, height }, colorScheme, locale: 'en-GB' });
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: listening.url });
      const page = await context.newPage();
      const troubles = watch(page, listening.url);
      await page.goto(`${listening.url}${path}`);
      return { page, troubles };
    },
    close: async () => {
      await browser.close();
      await listening.close();
      await api.close();
    },
  };
};

/** What axe-core finds that keeps people out, in a sentence each. */
export const barriers = async (page: Page, within?: string): Promise<string[]> => {
  await page.evaluate(axe.source);
  const place = within === undefined ? 'document' : JSON.stringify(within);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${place}, { resultTypes: ['violations'] })`);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ''}`).join(' | ')}`,
    );
};

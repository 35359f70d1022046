// Makes the pictures of docs/exploring.md and the README: the walk from the front page to who Nokia licenses its brand to, since when, which
// sentence says so, and whether it has ended. `npm run screenshots`.
import { statSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite, type Site } from './open-site.ts';

const FOLDER = 'docs/images';
const MOST_BYTES = 200_000;
const LOOK = { width: 1200, height: 720 } as const;

let site: Site;
beforeAll(async () => {
  site = await openSite({ hostile: false });
});
afterAll(() => site?.close());

const take = async (page: Page, name: string): Promise<void> => {
  const path = `${FOLDER}/${name}.png`;
  await page.screenshot({ path, animations: 'disabled' });
  expect(statSync(path).size, path).toBeLessThan(MOST_BYTES);
};

it('the walk over the pages', async () => {
  const { page } = await site.visit('/', LOOK);
  await take(page, '1-front-page');
  await page.getByRole('link', { name: /^Nokia \d+$/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Nokia' }).waitFor();
  await take(page, '2-nokia');
  const licence = page.getByRole('listitem').filter({ hasText: /Brand licence: Nokia → HMD Global/ });
  await licence.getByRole('link', { name: 'Brand licence' }).click();
  await page.getByRole('heading', { name: 'What happened when' }).waitFor();
  await take(page, '3-the-licence');
  await page.locator('blockquote a[href^="/articles/"]').first().click();
  await page.locator('div.text mark').first().waitFor();
  await take(page, '4-the-sentence');
});

it('the same in GraphiQL', async () => {
  const { page } = await site.visit('/graphql', LOOK);
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  await page.locator('.result[data-waiting="false"] .canvas canvas').first().waitFor();
  await page.getByRole('group', { name: 'Show the answer as' }).getByRole('button', { name: 'Table' }).click();
  await page
    .getByRole('row', { name: /HMD Global/ })
    .getByRole('button', { name: 'Brand licence' })
    .click();
  await page.getByRole('group', { name: 'Show the answer as' }).getByRole('button', { name: 'Graph' }).click();
  await page.locator('.card mark').first().waitFor();
  await page.waitForTimeout(1000);
  await take(page, '5-graph');
  await page.getByRole('button', { name: 'What happened in the agreements of Nvidia' }).click();
  await page.locator('.asked', { hasText: 'What happened' }).waitFor();
  await page.locator('.result[data-waiting="false"]').waitFor();
  await page.getByRole('group', { name: 'Show the answer as' }).getByRole('button', { name: 'Timeline' }).click();
  await page.locator('.timeline-pane .bar').first().waitFor();
  await page.waitForTimeout(1000);
  await take(page, '6-timeline');
});

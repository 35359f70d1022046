// GraphiQL in a browser: every saved question, every way to look at an answer, and the way from a line in a picture to the sentence behind it.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readSavedQuestions } from '../../src/web/saved-questions.ts';
import { barriers, openSite, type Site, type Visit } from './open-site.ts';

const questions = readSavedQuestions();

let site: Site;
const opened: Page[] = [];
beforeAll(async () => {
  site = await openSite();
});
afterEach(async () => {
  for (const page of opened.splice(0)) await page.context().close();
});
afterAll(() => site?.close());

/** Until the answer to what is in the editor is there. */
const answered = async (page: Page, question?: string): Promise<void> => {
  if (question) await page.locator('.asked', { hasText: question }).waitFor({ state: 'attached' });
  await page.locator('.result[data-waiting="false"]').waitFor();
};
const look = async (path = '/graphql', how: Parameters<Site['visit']>[1] = {}): Promise<Visit> => {
  const visit = await site.visit(path, how);
  opened.push(visit.page);
  await visit.page.locator('.graphiql-query-editor .monaco-editor').waitFor();
  await answered(visit.page);
  return visit;
};
const view = (page: Page, name: string) => page.getByRole('group', { name: 'Show the answer as' }).getByRole('button', { name }).click();

describe('GraphiQL', () => {
  it('opens with the first saved question asked and drawn, and says where its parts may come from', async () => {
    const { page, troubles } = await look();
    await page.locator('.canvas canvas').first().waitFor();
    expect(await page.locator('.asked').innerText()).toBe(questions[0]?.question);
    const policy = (await fetch(`${site.url}/graphql`, { headers: { accept: 'text/html' } })).headers.get('content-security-policy');
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline';/);
    expect(troubles).toEqual([]);
  });

  it('runs each saved question, and shows each answer in at least one picture', async () => {
    const { page, troubles } = await look();
    const tabs = page.locator('.graphiql-tabs [role="tab"], .graphiql-tab');
    expect(await tabs.count()).toBe(questions.length);
    for (const { question } of questions) {
      await page.getByRole('region', { name: 'Questions' }).getByRole('button', { name: question, exact: true }).click();
      await answered(page, question);
      await page.locator('.result:not([data-view="json"])').waitFor();
    }
    expect(await tabs.count()).toBe(questions.length);
    expect(troubles).toEqual([]);
  });

  it('leads from a line in the graph to the sentence behind it, and writes the questions that one clicks on', async () => {
    const { page, troubles } = await look();
    await view(page, 'Table');
    await page.getByRole('button', { name: 'Brand licence' }).first().click();
    const card = page.getByRole('complementary', { name: 'Chosen' });
    await card.locator('mark').first().waitFor();
    expect(await card.locator('figcaption').first().innerText()).toMatch(/, \d+ \w+ \d{4}: /);
    expect(await card.locator('a[href^="/articles/"]').count()).toBeGreaterThan(0);

    await view(page, 'Graph');
    await page.getByRole('combobox', { name: 'Find in this picture' }).selectOption({ label: 'HMD Global' });
    await page.getByRole('button', { name: 'Its agreements' }).click();
    await answered(page, 'Which agreements does HMD Global have');
    expect(page.url()).toContain('AgreementsOf');

    await page.goBack();
    await answered(page, questions[0]?.question ?? '');
    await page.goForward();
    await answered(page, 'Which agreements does HMD Global have');
    expect(troubles).toEqual([]);
  });

  it('can be clicked on in the picture itself', async () => {
    const { page } = await look();
    await page.locator('.canvas canvas').first().waitFor();
    // Where the drawing library has put the mark of Xiaomi.
    const place = await page.evaluate<{ x: number; y: number }>(
      "document.querySelector('.canvas')._cyreg.cy.nodes('[label = \"Xiaomi\"]').renderedPosition()",
    );
    await page.locator('.canvas').click({ position: place });
    await page.getByRole('complementary', { name: 'Chosen' }).getByRole('heading', { name: 'Xiaomi' }).waitFor();
    await page.getByRole('button', { name: 'Its neighbourhood' }).click();
    await answered(page, 'Who is around Xiaomi');
    await page.getByRole('combobox', { name: 'Find in this picture' }).selectOption({ label: 'Xiaomi' });
    await page.getByLabel('Path to').fill('HMD Global');
    await page.getByRole('button', { name: 'Find' }).click();
    await answered(page, 'How are Xiaomi and HMD Global connected');
  });

  it('draws a timeline, and a table that is sorted and copied', async () => {
    const { page, troubles } = await look();
    await view(page, 'Timeline');
    expect(await page.locator('.timeline-pane li').count()).toBeGreaterThan(2);
    await view(page, 'Table');
    const first = () => page.locator('.table-pane tbody tr').first().innerText();
    const heading = page.getByRole('columnheader', { name: 'Announced' });
    await heading.getByRole('button').click();
    const earliest = await first();
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    await heading.getByRole('button').click();
    expect(await first()).not.toBe(earliest);
    await page.getByRole('button', { name: 'Copy as CSV' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/^What,Who,With.*\r\n/);
    await page.getByRole('button', { name: 'Copy link' }).click();
    const copied = new URL(String(await page.evaluate('navigator.clipboard.readText()'))).searchParams;
    expect([copied.get('query'), copied.get('variables'), copied.get('view')]).toEqual([
      questions[0]?.document,
      questions[0]?.variables,
      'table',
    ]);
    await view(page, 'JSON');
    await page.locator('.result-window .monaco-editor').waitFor();
    expect(troubles).toEqual([]);
  });

  it('opens what an address shares, and asks it; a change of it is left to the button', async () => {
    const query = '# What is this graph?\n{ graph { articles } }';
    const shared = await look(`/graphql?${new URLSearchParams({ query, view: 'json' })}`);
    await shared.page.locator('.result-window', { hasText: '"articles"' }).waitFor();
    const change = 'mutation { withdrawJudgement(input: { id: "x", by: "b", reason: "r" }) { judgement { id } } }';
    const { page } = await site.visit(`/graphql?${new URLSearchParams({ query: change })}`);
    opened.push(page);
    await page.locator('.graphiql-query-editor .monaco-editor').waitFor();
    let asked = false;
    page.on('request', (request) => {
      asked ||= request.postData()?.includes('withdrawJudgement') === true;
    });
    await page.locator('.result-window .monaco-editor').waitFor();
    await page.waitForTimeout(500);
    expect(asked).toBe(false);
  });

  it('takes hostile names for text in every view', async () => {
    const query = '{ agreements(filter: { publisher: "evil.example" }) { nodes { id type parties { role entity { id name } } } } }';
    const { page, troubles } = await look(`/graphql?${new URLSearchParams({ query })}`);
    await page.locator('.canvas canvas').first().waitFor();
    await view(page, 'Timeline');
    await view(page, 'Table');
    await page.locator('.table-pane .link-button').first().click();
    await page.getByRole('complementary', { name: 'Chosen' }).locator('mark').first().waitFor();
    expect(await page.locator('.result').innerText()).toContain('<script>alert("x")</script>');
    expect(await page.locator('.result a[href^="javascript"]').count()).toBe(0);
    expect(troubles).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('GraphiQL in %s colours', (colorScheme) => {
  it('keeps nobody out', async () => {
    const { page } = await look('/graphql', { colorScheme });
    await page.locator('.canvas canvas').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await view(page, 'Timeline');
    await page.locator('.timeline-pane .link-button').first().click();
    await page.getByRole('complementary', { name: 'Chosen' }).locator('mark').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await view(page, 'Table');
    expect(await barriers(page)).toEqual([]);
  });
});

// The pages in a browser: the way of somebody who knows no GraphQL, names that would like to be markup, and people who use a keyboard or a reader.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers, HOSTILE, openSite, type Site } from './open-site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const firstId = async (query: string): Promise<string> => {
  const { found } = await site.data<{ found: { nodes: { id: string }[] } }>(query);
  return encodeURIComponent(found.nodes[0]?.id ?? '');
};

it('one finds without typing who Nokia licenses its brand to, since when, which sentence says so, and how it stands', async () => {
  const { page, troubles } = await site.visit('/');
  await page.getByRole('link', { name: /^Nokia \d+$/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Nokia' }).waitFor();
  await page
    .getByRole('listitem')
    .filter({ hasText: /Brand licence: Nokia → HMD Global/ })
    .getByRole('link', { name: 'Brand licence' })
    .click();
  await page.getByRole('heading', { name: 'What happened when' }).waitFor();
  expect(await page.locator('dl').innerText()).toMatch(/Licensor\s+Nokia[\s\S]*Licensee\s+HMD Global/);
  expect(await page.locator('ol.timeline').innerText()).toMatch(/(announced|completed) \d+ \w+ 201\d/);
  expect(await page.locator('mark').first().innerText()).toMatch(/Nokia/);
  await page.locator('blockquote a').first().click();
  await page.locator('div.text mark').first().waitFor();
  await page.goBack();
  await page.goBack();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Nokia');
  expect(troubles).toEqual([]);
});

describe('the search box', () => {
  it('suggests names, and goes straight to the page of a name that is meant', async () => {
    const { page, troubles } = await site.visit('/');
    const box = page.getByRole('combobox', { name: /Search for/ });
    await box.pressSequentially('qualc');
    await page.locator('datalist option[value="Qualcomm"]').waitFor({ state: 'attached' });
    await box.fill('Qualcomm');
    await box.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Qualcomm' }).waitFor();
    expect(troubles).toEqual([]);
  });

  it('searches for whatever else is typed', async () => {
    const { page } = await site.visit('/');
    await page.getByRole('combobox', { name: /Search for/ }).fill('nokya');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('heading', { name: 'Called something like “nokya”' }).waitFor();
    expect(await page.getByRole('main').innerText()).toContain('Nokia');
  });
});

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  it('nothing keeps people out of a page, hostile names or not, and nothing runs or is fetched that should not be', async () => {
    const paths = [
      '/',
      '/search?q=nokia',
      '/agreements',
      '/agreements?type=BRAND_LICENSE&party=Nokia',
      `/entities/${encodeURIComponent('company:nokia')}`,
      `/agreements/${await firstId('{ found: agreements(filter: { conflicting: true }, first: 1) { nodes { id } } }')}`,
      `/agreements/${await firstId('{ found: agreements(filter: { publisher: "evil.example" }, first: 1) { nodes { id } } }')}`,
      `/articles/${await firstId('{ found: articles(filter: { publisher: "evil.example" }, first: 1) { nodes { id } } }')}`,
      '/articles/none',
    ];
    for (const path of paths) {
      const { page, troubles } = await site.visit(path, { colorScheme });
      expect(await barriers(page), path).toEqual([]);
      expect(
        troubles.filter((trouble) => !/status of 404/.test(trouble)),
        path,
      ).toEqual([]);
      await page.context().close();
    }
  });
});

it('a hostile name is shown as the text that it is, and breaks no line of a narrow screen', async () => {
  const id = await firstId('{ found: articles(filter: { publisher: "evil.example" }, first: 1) { nodes { id } } }');
  const { page, troubles } = await site.visit(`/articles/${id}`, { width: 390, height: 844 });
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(HOSTILE.slice(0, 30));
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  expect(troubles).toEqual([]);
});

it('every page says which scripts, styles and connections it allows: none but its own', async () => {
  for (const path of ['/', '/agreements', '/articles/none']) {
    const policy = (await fetch(`${site.url}${path}`)).headers.get('content-security-policy');
    expect(policy, path).toMatch(/^default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; /);
  }
});

// How soon a fresh visitor sees something of GraphiQL, with nothing in the browser's cache and the database warm. `npm run bench:page`.
import { afterAll, beforeAll, it } from 'vitest';
import { openSite, type Site } from './open-site.ts';

const VISITS = 11;

let site: Site;
beforeAll(async () => {
  site = await openSite({ hostile: false });
});
afterAll(() => site?.close());

type Times = { readonly paint: number; readonly picture: number; readonly editor: number };

/** Milliseconds since the address was asked for. */
const measure = async (): Promise<Times> => {
  const { page } = await site.visit('/graphql', { width: 1280, height: 800 });
  const since = async (place: string): Promise<number> => {
    await page.locator(place).first().waitFor();
    return page.evaluate<number>('performance.now()');
  };
  const [picture, editor] = await Promise.all([since('.canvas canvas'), since('.graphiql-query-editor .view-line')]);
  const paint = await page.evaluate<number>("performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0");
  await page.context().close();
  return { paint, picture, editor };
};

const median = (values: readonly number[]): number => Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0);

it('tells the times', async () => {
  await measure();
  const times: Times[] = [];
  for (let visit = 0; visit < VISITS; visit += 1) times.push(await measure());
  for (const what of ['paint', 'picture', 'editor'] as const) {
    const values = times.map((one) => one[what]);
    process.stdout.write(`${what}: median ${median(values)} ms, worst ${Math.round(Math.max(...values))} ms of ${VISITS} visits\n`);
  }
});

// An article whose names, id and address are markup, a script, or far too long: pages have to show them as text.
import { type SeedArticle, toSeedArticle } from './seed-articles.ts';

const LONG = `Longname ${'x'.repeat(180)}`;

/** `hostile`: the name of its publisher and of who buys `LONG`. */
export const hostileArticle = (hostile: string): SeedArticle => {
  const { article, ...extraction } = toSeedArticle(
    {
      id: 'evil.example/<b>1</b>?a="b"',
      title: `${hostile} buys ${LONG}`,
      publisher: [hostile, 'evil.example'],
      on: '2020-01-02',
      told: [
        {
          type: 'ACQUISITION',
          status: 'ANNOUNCED',
          quote: `${hostile} buys ${LONG}.`,
          sides: [
            ['ACQUIRER', hostile],
            ['TARGET', LONG],
          ],
        },
      ],
    },
    {},
  );
  return { article: { ...article, url: 'javascript:alert(1)' }, ...extraction };
};

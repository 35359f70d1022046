// Every feed of a folder, sound or broken, through our reader and through feedsmith: what either has that the other has not, how long both take, and
// what is left unread, with the reason.
// Run: npm run bench:feeds -- --data FOLDER [--data FOLDER] [--all] [--with-addresses]     (FOLDER/feeds if there is one)
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { isJsonFeed } from '../ingest/discover/parse-json-feed.ts';
import { type Difference, missing } from './feeds/compare.ts';
import { feedsmiths, ours, type Told, withAddresses } from './feeds/told-item.ts';

type Row = {
  readonly name: string;
  readonly mine: Told;
  readonly theirs: Told;
  readonly lost: readonly Difference[];
  readonly won: readonly Difference[];
};

/** A JSON file that is no JSON Feed is what a sample's reader expects of it. */
const isSample = (path: string): boolean => {
  if (/\.(xml|rss|atom|rdf)$/i.test(path)) return true;
  if (!/\.json$/i.test(path)) return false;
  try {
    return isJsonFeed(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return true;
  }
};

const listSamples = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && isSample(path))
    .sort();

const timed = <T>(work: () => T): readonly [T, number] => {
  const begin = performance.now();
  const value = work();
  return [value, performance.now() - begin];
};

const itemsOf = (told: Told): number => ('items' in told ? told.items.filter(({ address }) => address !== undefined).length : 0);
const whole = (told: Told): number =>
  'items' in told
    ? told.items.filter(({ address, title, date }) => address !== undefined && title !== undefined && date !== undefined).length
    : 0;

const differenceLine = ({ field, ours: mine = 'nothing', theirs = 'nothing' }: Difference): string =>
  `    ${field}: ours ${mine.slice(0, 100)} | feedsmith ${theirs.slice(0, 100)}`;

const differences = (rows: readonly Row[], of: (row: Row) => readonly Difference[]): string =>
  rows.flatMap((row) => [`  ${row.name}`, ...of(row).slice(0, 3).map(differenceLine)]).join('\n');

const countLine = (name: string, told: readonly Told[]): string => {
  const sum = (count: (one: Told) => number): string => String(told.reduce((total, one) => total + count(one), 0));
  return `${name.padEnd(12)}  ${sum((one) => ('items' in one ? 1 : 0)).padStart(10)}  ${sum(itemsOf).padStart(21)}  ${sum(whole).padStart(27)}`;
};

/** Items of a file that lack something, and whether feedsmith finds more. */
const lackLine = ({ name, mine, lost }: Row): readonly string[] => {
  if ('problem' in mine || mine.items.length === 0) return [];
  const lacks = (['address', 'title', 'date'] as const)
    .map((field) => ({ field, count: mine.items.filter((item) => item[field] === undefined).length }))
    .filter(({ count }) => count > 0)
    .map(({ field, count }) => `${count} without ${field}`);
  const why = lost.length > 0 ? 'feedsmith finds more, see above' : 'the feed tells none, by both readers';
  return lacks.length > 0 ? [`  ${name}: of ${mine.items.length} items ${lacks.join(', ')}: ${why}`] : [];
};

const unreadLines = (rows: readonly Row[]): readonly string[] => {
  const reasons = new Map<string, Row[]>();
  for (const row of rows) if ('problem' in row.mine) reasons.set(row.mine.problem, [...(reasons.get(row.mine.problem) ?? []), row]);
  return [...reasons].map(([reason, of]) => {
    const theirs = of.filter((row) => 'items' in row.theirs).length;
    return `  ${reason}: ${of.length} (${theirs > 0 ? `${theirs} of them read by feedsmith` : 'none of them read by feedsmith'}), such as ${of[0]?.name}`;
  });
};

const report = (rows: readonly Row[], all: boolean): void => {
  const lost = rows.filter((row) => row.lost.length > 0);
  const won = rows.filter((row) => row.won.length > 0);
  console.log(`${rows.length} files`);
  console.log('              feeds read  items with an address  of them with title and date');
  console.log(
    countLine(
      'ours',
      rows.map(({ mine }) => mine),
    ),
  );
  console.log(
    countLine(
      'feedsmith',
      rows.map(({ theirs }) => theirs),
    ),
  );
  console.log(`\nfeedsmith has something that we have not in ${lost.length} files${lost.length > 0 ? ':' : ''}`);
  if (lost.length > 0) console.log(differences(lost, (row) => row.lost));
  console.log(`\nwe have something that feedsmith has not in ${won.length} files${all ? ':' : ' (--all shows them)'}`);
  if (all) console.log(differences(won, (row) => row.won.map((one) => ({ ...one, ours: one.theirs, theirs: one.ours }))));
  console.log(['\nnot read by us:', ...unreadLines(rows)].join('\n'));
  if (all) console.log(['\nitems that lack something:', ...rows.flatMap(lackLine)].join('\n'));
};

const main = (): void => {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', multiple: true, default: [] },
      all: { type: 'boolean', default: false },
      'with-addresses': { type: 'boolean', default: false },
    },
  });
  const folders = values.data.map((folder) => (existsSync(join(folder, 'feeds')) ? join(folder, 'feeds') : folder));
  if (folders.length === 0) throw new Error('Give a folder with feeds: --data FOLDER');
  let [mineTook, theirsTook, size] = [0, 0, 0];
  const rows = folders.flatMap((folder) =>
    listSamples(folder).map((path): Row => {
      const bytes = readFileSync(path);
      const text = values['with-addresses'] ? Buffer.from(withAddresses(bytes.toString('latin1')), 'latin1') : bytes;
      size += text.byteLength;
      const [mine, took] = timed(() => ours(text));
      const [theirs, theyTook] = timed(() => feedsmiths(text));
      mineTook += took;
      theirsTook += theyTook;
      return { name: relative(folder, path), mine, theirs, lost: missing(mine, theirs), won: missing(theirs, mine) };
    }),
  );
  report(rows, values.all);
  console.log(`\n${(size / 1e6).toFixed(1)} MB: ours ${mineTook.toFixed(0)} ms, feedsmith ${theirsTook.toFixed(0)} ms`);
};

main();

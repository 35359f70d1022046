// What is asked of the API while it is measured: what the pages of a reader ask, with other names in every round.
import type { Run } from '../../schema/graph.ts';
import { createDice, type Dice, zipf } from './dice.ts';

export type Question = {
  readonly name: string;
  readonly query: string;
  readonly variables: (round: number) => Readonly<Record<string, unknown>>;
};

/** Names of companies, those with the most agreements first: they are asked for as often as they are in the news. */
type Names = {
  readonly any: (round: number) => string;
  readonly anyId: (round: number) => string;
  readonly hubs: readonly [string, string];
};

const NAMES = `MATCH (e:Company)
RETURN e.id AS id, e.name AS name, COUNT { (e)-[:PARTY_TO]->() } AS ties
ORDER BY ties DESC, name`;

const readNames = async (read: Run): Promise<Names> => {
  const found = await read(NAMES);
  const [first = '', second = ''] = found.map(({ name }) => String(name));
  /** The same company in the same round, whoever asks. */
  const at = (round: number) => found[zipf(createDice(round), found.length)()];
  return { any: (round) => String(at(round)?.name), anyId: (round) => String(at(round)?.id), hubs: [first, second] };
};

const dayIn = ({ below }: Dice): string => `${2008 + below(17)}-${String(1 + below(12)).padStart(2, '0')}-15`;

/** One letter in the middle becomes another: what a person who mistypes sends. */
const misspelt = (name: string): string => {
  const middle = Math.floor(name.length / 2);
  return `${name.slice(0, middle)}${name[middle] === 'x' ? 'o' : 'x'}${name.slice(middle + 1)}`;
};

const PAGE = `pageInfo { endCursor hasNextPage graphVersion }
nodes {
  id type status announcedOn { date } corroboration { independentStories firstReportedOn }
  parties { role entity { id name } }
  evidence(first: 5) { nodes { quote modality article { title url publishedOn { date } publisher { name } } } }
}`;

export const createQuestions = async (read: Run): Promise<readonly Question[]> => {
  const { any, anyId, hubs } = await readNames(read);
  const other = (round: number): string => any(round + 100_000);
  const none = (): Readonly<Record<string, unknown>> => ({});
  return [
    {
      name: 'page of 100 agreements with parties and evidence',
      query: `query ($to: Date) { agreements(first: 100, filter: { announcedTo: $to }) { ${PAGE} } }`,
      variables: (round) => ({ to: dayIn(createDice(round)) }),
    },
    {
      name: 'the same of one company',
      query: `query ($party: String) { agreements(first: 100, filter: { party: $party }) { ${PAGE} } }`,
      variables: (round) => ({ party: any(round) }),
    },
    {
      name: 'the same as known on a day',
      query: `query ($day: Date) { agreements(first: 100, knownBy: $day) { ${PAGE} } }`,
      variables: (round) => ({ day: dayIn(createDice(round)) }),
    },
    {
      name: 'page of an entity',
      query: `query ($name: String) { entity(name: $name) {
        id name names kind firstSeen lastSeen
        agreements(first: 20) { totalCount nodes { id type status announcedOn { date } parties { role entity { id name } } } }
        partners(first: 10) { totalCount nodes { count entity { id name } types { type count } } }
        facts(first: 20) { nodes { type subject { name } object { name } } }
        articles(first: 10) { totalCount nodes { id title publishedOn { date } publisher { name } } }
      } }`,
      variables: (round) => ({ name: any(round) }),
    },
    {
      name: 'page of an article',
      query: `query ($name: String) { articles(first: 1, filter: { entity: $name }) { nodes {
        title mentions(first: 100) { nodes { name start end entity { id name } } }
        claims(first: 100) { nodes { type status quote start end parties { role name entity { id } } agreement { id slug } } }
      } } }`,
      variables: (round) => ({ name: any(round) }),
    },
    {
      name: 'search by a whole name',
      query: 'query ($text: String!) { search(text: $text) { matchedName agreements entity { id name kind } } }',
      variables: (round) => ({ text: any(round) }),
    },
    {
      name: 'search while typing',
      query: 'query ($text: String!) { search(text: $text) { matchedName agreements entity { id name kind } } }',
      variables: (round) => ({ text: any(round).slice(0, 1 + (round % 4)) }),
    },
    {
      name: 'search with one letter wrong',
      query: 'query ($text: String!) { search(text: $text) { matchedName agreements entity { id name kind } } }',
      variables: (round) => ({ text: misspelt(any(round)) }),
    },
    {
      name: 'partners',
      query: 'query ($of: String!) { partners(of: $of) { nodes { count entity { id name } since { date } types { type count } } } }',
      variables: (round) => ({ of: any(round) }),
    },
    {
      name: 'partners of the greatest hub',
      query: 'query ($of: String!) { partners(of: $of) { nodes { count entity { id name } since { date } types { type count } } } }',
      variables: () => ({ of: hubs[0] }),
    },
    {
      name: 'shared partners',
      query:
        'query ($a: String!, $b: String!) { sharedPartners(a: $a, b: $b) { nodes { entity { id name } withA { type status } withB { type status } } } }',
      variables: (round) => ({ a: any(round), b: other(round) }),
    },
    {
      name: 'shared partners of the two greatest hubs',
      query:
        'query ($a: String!, $b: String!) { sharedPartners(a: $a, b: $b) { nodes { entity { id name } withA { type status } withB { type status } } } }',
      variables: () => ({ a: hubs[0], b: hubs[1] }),
    },
    {
      name: 'paths between two',
      query: `query ($from: String!, $to: String!) { pathsBetween(from: $from, to: $to) {
        truncated paths { length steps { from { name } to { name } agreements { id type status } } } } }`,
      variables: (round) => ({ from: any(round), to: other(round) }),
    },
    {
      name: 'neighbourhood, 2 hops, 100 nodes',
      query: `query ($ids: [ID!]!) { neighbourhood(ids: $ids, hops: 2, limit: 100) {
        truncated nodes { id name kind } links { from { id } to { id } agreement { id type } } } }`,
      variables: (round) => ({ ids: [anyId(round)] }),
    },
    {
      name: 'timeline of a company',
      query: 'query ($of: String!) { timeline(of: $of) { nodes { on status agreement { id type slug } claim { quote } } } }',
      variables: (round) => ({ of: any(round) }),
    },
    {
      name: 'stats by type, status and year',
      query: '{ stats { agreements byType { type count } byStatus { status count } byYear { year count } } }',
      variables: none,
    },
    { name: 'stats by publisher', query: '{ stats { publishers byPublisher { publisher { name } count } } }', variables: none },
    { name: 'coverage', query: '{ coverage(first: 20) { nodes { publisher { name } month articles withAgreements } } }', variables: none },
    { name: 'totalCount of agreements', query: '{ agreements(first: 1) { totalCount } }', variables: none },
    {
      name: 'totalCount of agreements of a type',
      query: '{ agreements(first: 1, filter: { types: [ACQUISITION], announcedFrom: "2015-01-01" }) { totalCount } }',
      variables: none,
    },
    { name: 'totalCount of articles', query: '{ articles(first: 1) { totalCount } }', variables: none },
    {
      name: 'ten most connected companies',
      query: '{ companies(first: 10, orderBy: MOST_AGREEMENTS) { nodes { id name agreements(first: 1) { totalCount } } } }',
      variables: none,
    },
    { name: 'counts of the graph', query: '{ graph { articles claims agreements entities stories publishers } }', variables: none },
  ];
};

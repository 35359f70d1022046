// Makes ingest/resolve/well-known/companies.tsv: well-known companies with their Wikidata items, from the npm package name-suggestion-index.
// Argument: the folder of the unpacked package. What is left out and why: ingest/resolve/well-known/README.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { groupBy } from '../ingest/resolve/group-by.ts';
import { nameKey } from '../schema/name-key.ts';
import { byCodeUnit } from '../schema/order.ts';

const KNOWN_NAMES = 'ingest/recognise/tagger/known-names.txt';
const OUTPUT = 'ingest/resolve/well-known/companies.tsv';

const Item = z.object({ label: z.string().optional(), description: z.string().optional() });
const Items = z.object({ wikidata: z.record(z.string(), Item) });

/** What companies that are told of in news about technology do. */
const FIELD =
  /technolog|software|electronic|telecom|telephone|mobile (?:network|phone|operator)|internet|computer|semiconductor|e-?commerce|automo|vehicle|motorcycle|charging|\bbank|financ|payment|airline|retail|energy|oil|media|broadcast|conglomerate|logistic|courier|insurance|consult|appliance|camera|audio|aerospace|industrial|multinational/i;
const COMPANY =
  /compan|corporation|manufacturer|maker|operator|provider|conglomerate|\bbank\b|retailer|airline|firm|enterprise|group|subsidiary|multinational|business/i;
/** Places, authorities and shops that only share a name with a company in the news. */
const OTHER =
  /\b(?:city|town|district|province|municipal|island|country|transit|bus|school|universit\w*|church|ministry|museum|restaurant|caf[eé]|coffee|bakery|supermarket|grocer\w*|pharmac\w*|clothing|shoe|footwear|fashion|jewel\w*|parking|locker|fitness|bookstore|fuel station|gas station|charging station chain|political|sharing system)\b/i;
const LATIN = /^[\p{Script=Latin}\d .,&'’+!()/-]+$/u;
/** Here the name is that of a shop or a local firm, and in the news mostly of another company. */
const ANOTHER = new Set(
  'argos casper chime digi du free lawson nos nuance okta polaris priceline proton tiki'.split(' ').map((name) => `company:${name}`),
);
/** So a local branch is told apart from its company: "Bank of China (Hong Kong)". */
const BRACKET = /\(/;

type Company = { readonly id: string; readonly label: string; readonly key: string };

const isCompany = (description: string): boolean => FIELD.test(description) && COMPANY.test(description) && !OTHER.test(description);

/** Names of companies that the project knows anyway. */
const knownKeys = (): ReadonlySet<string> =>
  new Set(
    readFileSync(KNOWN_NAMES, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('COMPANY') && line.includes(':'))
      .flatMap((line) => line.slice(line.indexOf(':') + 1).split(','))
      .map((name) => nameKey('COMPANY', name.trim())),
  );

const companiesIn = (folder: string): Company[] => {
  const { wikidata } = Items.parse(JSON.parse(readFileSync(join(folder, 'dist/wikidata/wikidata.json'), 'utf8')));
  const named = Object.entries(wikidata).flatMap(([id, { label, description = '' }]) =>
    label !== undefined && LATIN.test(label) ? [{ id, label, key: nameKey('COMPANY', label), description }] : [],
  );
  const known = knownKeys();
  const alone = [...groupBy(named, ({ key }) => key).values()].flatMap(([first, second]) => (first && !second ? [first] : []));
  return alone
    .filter(
      ({ label, key, description }) =>
        isCompany(description) && !BRACKET.test(label) && !ANOTHER.has(key) && (key.includes('-') || known.has(key)),
    )
    .sort((a, b) => byCodeUnit(a.key, b.key));
};

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Tell the folder of the unpacked package: node dist/bench/well-known.js FOLDER');
  process.exitCode = 2;
} else {
  const companies = companiesIn(folder);
  writeFileSync(OUTPUT, companies.map(({ id, label }) => `${id}\t${label}\n`).join(''));
  console.log(`${companies.length} companies`);
}

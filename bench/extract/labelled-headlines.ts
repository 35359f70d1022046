// The headlines of a data folder that have no annotation there, in; as items with the agreements that we annotated, out. Of third-party titles
// only numbers are kept here: a hash to know each again, and where in it the parties stand.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupBy } from '../../ingest/resolve/group-by.ts';

const LABELS = 'bench/extract/headline-labels.txt';
/** Titles whose hash is this or higher, one in nine, are only measured; the others may be looked at. */
const FIRST_MEASURED = 'e334af';

type Label = {
  readonly hash: string;
  readonly types: readonly string[];
  readonly statuses: readonly string[];
  readonly parties: readonly { readonly role: string; readonly start: number; readonly end: number }[];
  readonly unsure: boolean;
};
type LabelledHeadline = {
  readonly id: string;
  readonly title: string;
  readonly agreements: readonly unknown[];
  readonly measured: boolean;
};

const hashOf = (title: string): string => createHash('sha1').update(title).digest('hex').slice(0, 10);

const readLabel = (line: string): Label => {
  const [hash = '', types = '', statuses = '', ...rest] = line.split(' ');
  const parties = rest.flatMap((part) => {
    const [, role, start, end] = /^(\w+)@(\d+)-(\d+)$/.exec(part) ?? [];
    return role ? [{ role, start: Number(start), end: Number(end) }] : [];
  });
  return { hash, types: types.split('|'), statuses: statuses.split('|'), parties, unsure: rest.at(-1) === '?' };
};

const toAgreement = (title: string, { types, statuses, parties, unsure }: Label): unknown => ({
  type: types[0],
  alt_types: types.slice(1),
  status: statuses[0],
  alt_status: statuses.slice(1),
  parties: parties.map(({ role, start, end }) => ({ role, name: title.slice(start, end) })),
  unsure,
});

const linesOf = (path: string): readonly string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** `known`: titles of the annotated sets, which the list holds as well; `labelFile`: laid out as its first line says. Nothing where the data folder has no such list. In the order of their hashes. */
export const readLabelledHeadlines = (data: string, known: ReadonlySet<string>, labelFile = LABELS): readonly LabelledHeadline[] => {
  const path = join(data, 'headlines/unlabelled.txt');
  if (!existsSync(path)) return [];
  const labels = groupBy(linesOf(labelFile).slice(1).map(readLabel), ({ hash }) => hash);
  return [...new Set(linesOf(path))]
    .filter((title) => !known.has(title))
    .map((title) => ({ title, hash: hashOf(title) }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1))
    .map(({ title, hash }) => ({
      id: hash,
      title,
      agreements: (labels.get(hash) ?? []).map((label) => toAgreement(title, label)),
      measured: hash >= FIRST_MEASURED,
    }));
};

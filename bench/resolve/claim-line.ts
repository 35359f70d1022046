// A line `= deal SUPPLY COMPLETED supplier:Nokia customer:"Deutsche Telekom" source:PARTY value:4e6 currency:EUR` in, the claim as written out.
import type { Claim, PartialDate } from '../../schema/facts.ts';
import {
  AGREEMENT_TYPES,
  BASES,
  type ClaimType,
  FACT_ROLES,
  FACT_TYPES,
  type FactRole,
  MODALITIES,
  ROLES,
  type Role,
  SOURCES,
  STATUSES,
} from '../../schema/ontology.ts';
import { pickWord, type StoryLine, storyError } from './story-line.ts';

/** `deal`: the agreement that it tells of; claims of facts have none. `name` may be a mark (`{brand:Nokia}`) where a name stands for two things. */
export type WrittenClaim = {
  readonly line: StoryLine;
  readonly deal?: string;
  readonly type: ClaimType;
  readonly parties: readonly { readonly role: Role | FactRole; readonly name: string }[];
  readonly covers: readonly string[];
  readonly said: Pick<Claim, 'status' | 'modality' | 'source' | 'basis'> &
    Partial<Pick<Claim, 'statedOn' | 'value' | 'currency' | 'another' | 'exclusive' | 'title'>>;
};

const PART = /([a-z]+):(?:"([^"]*)"|(\{[^}]*\})|(\S+))|(\S+)/g;
const CLAIM_ROLES = [...ROLES, ...FACT_ROLES];
const FLAGS = ['another', 'exclusive'];

const dateOf = (told: string): PartialDate => {
  const precision = told.length === 4 ? 'YEAR' : told.length === 7 ? 'MONTH' : 'DAY';
  return { date: `${told}-01-01`.slice(0, 10), precision };
};

type Parts = { readonly bare: readonly string[]; readonly told: ReadonlyMap<string, readonly string[]> };

const partsOf = (text: string): Parts => {
  const bare: string[] = [];
  const told = new Map<string, string[]>();
  for (const [, key, quoted, mark, plain, word] of text.matchAll(PART)) {
    if (word !== undefined) bare.push(word);
    else if (key !== undefined) told.set(key, [...(told.get(key) ?? []), quoted ?? mark ?? plain ?? '']);
  }
  return { bare, told };
};

const saidIn = ({ bare, told }: Parts, status: string, { place }: StoryLine): WrittenClaim['said'] => {
  const one = (key: string): string | undefined => told.get(key)?.[0];
  const by = one('by');
  const [on, value, currency, title] = [one('on'), one('value'), one('currency'), one('title')];
  return {
    status: pickWord(STATUSES, status, 'status', place),
    modality: pickWord(MODALITIES, one('modality') ?? 'CERTAIN', 'modality', place),
    source: { kind: pickWord(SOURCES, one('source') ?? 'OWN_VOICE', 'source', place), ...(by === undefined ? {} : { name: by }) },
    basis: pickWord(BASES, one('basis') ?? 'NEWS', 'basis', place),
    ...(on === undefined ? {} : { statedOn: dateOf(on) }),
    ...(value === undefined ? {} : { value: Number(value) }),
    ...(currency === undefined ? {} : { currency }),
    ...(title === undefined ? {} : { title }),
    ...(bare.includes('another') ? { another: true } : {}),
    ...(bare.includes('exclusive') ? { exclusive: true } : {}),
  };
};

const NO_ROLE = new Set(['modality', 'source', 'by', 'basis', 'on', 'value', 'currency', 'title', 'covers']);

export const readClaimLine = (line: StoryLine): WrittenClaim => {
  const parts = partsOf(line.text.slice(1));
  const words = parts.bare.filter((word) => !FLAGS.includes(word));
  const fact = FACT_TYPES.find((type) => type === words[0]);
  const [deal, type = '', status = ''] = fact ? [undefined, fact, words[1] ?? 'COMPLETED'] : words;
  if (words.length > (fact ? 2 : 3)) throw storyError(line.place, `“${words.at(-1)}” is one word too many.`);
  const parties = [...parts.told]
    .filter(([key]) => !NO_ROLE.has(key))
    .flatMap(([key, names]) => names.map((name) => ({ role: pickWord(CLAIM_ROLES, key, 'role', line.place), name })));
  if (parties.length < 2) throw storyError(line.place, 'a claim has two parties.');
  return {
    line,
    ...(deal === undefined ? {} : { deal }),
    type: fact ?? pickWord(AGREEMENT_TYPES, type, 'type of agreement', line.place),
    parties,
    covers: parts.told.get('covers') ?? [],
    said: saidIn(parts, status, line),
  };
};

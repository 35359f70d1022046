// Random articles about few companies, so that names, stories and deals meet in every way; and what the whole of them resolves to.
import fc from 'fast-check';
import type { MemoryArticle } from '../../bench/resolve/memory-mentions.ts';
import type { Fingerprint } from '../../ingest/resolve/fingerprint.ts';
import type { ResolvingClaim } from '../../ingest/resolve/neighbourhood.ts';
import type { Judgement } from '../../schema/facts.ts';
import { nameKey } from '../../schema/name-key.ts';
import { BASES, FACTS, type FactType, MODALITIES, SOURCES, STATUSES } from '../../schema/ontology.ts';

const ARTICLES = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7'];
const DAYS = ['2015-01-01', '2016-01-01', '2016-01-03', '2016-01-20', '2016-02-25', '2017-06-01', '2018-01-01'];
type Name = { readonly kind: 'COMPANY' | 'BRAND' | 'PRODUCT'; readonly name: string; readonly fullName: string };

const company = (name: string, fullName = name): Name => ({ kind: 'COMPANY', name, fullName });
const NAMES: readonly Name[] = [
  company('Nokia'),
  company('NOKIA'),
  company('Nokia', 'Nokia Networks'),
  company('HMD', 'HMD Global'),
  company('HMD', 'HMD Trust'),
  company('HMD'),
  company('HMD Global'),
  company('Facebook'),
  company('Meta'),
  company('Meta', 'Meta Platforms'),
  company('Meta', 'Facebook'),
  company('Xiaomi'),
  company('Apple'),
  { kind: 'BRAND', name: 'Nokia', fullName: 'Nokia' },
  { kind: 'PRODUCT', name: 'Nokia 8', fullName: 'Nokia 8' },
];

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const date = fc.record({
  date: fc.constantFrom(...DAYS),
  precision: fc.constantFrom('DAY' as const, 'DAY' as const, 'MONTH' as const, 'YEAR' as const),
});
const TYPES = {
  PATENT_LICENSE: ['LICENSOR', 'LICENSEE'],
  PATENT_CROSS_LICENSE: ['PARTY', 'PARTY'],
  SUPPLY: ['SUPPLIER', 'CUSTOMER'],
  JOINT_DEVELOPMENT: ['PARTY', 'PARTY', 'PARTY'],
  JOINT_VENTURE: ['PARENT', 'PARENT', 'VENTURE'],
  PARTNERSHIP: ['PARTY', 'PARTY'],
  ACQUISITION: ['ACQUIRER', 'TARGET', 'SELLER'],
  MERGER: ['PARTY', 'PARTY'],
  INVESTMENT: ['INVESTOR', 'INVESTEE', 'INVESTOR'],
  DIVESTITURE: ['SELLER', 'BUYER'],
  MAKES: [FACTS.MAKES.subject, FACTS.MAKES.object],
  WORKS_FOR: [FACTS.WORKS_FOR.subject, FACTS.WORKS_FOR.object],
  ALSO_KNOWN_AS: [FACTS.ALSO_KNOWN_AS.subject, FACTS.ALSO_KNOWN_AS.object],
} as const;
type SomeType = keyof typeof TYPES;

const clean = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

/** Few names and types, so that claims meet. */
type World = { readonly names: readonly number[]; readonly types: readonly SomeType[] };
const world: fc.Arbitrary<World> = fc.record({
  names: fc.oneof(
    fc.constant([0, 11]),
    fc.constant([0, 11, 12]),
    fc.constant([0, 2, 11]),
    fc.constant([7, 8, 9, 10]),
    fc.subarray([...NAMES.keys()], { minLength: 2, maxLength: 5 }),
    fc.constant([...NAMES.keys()]),
  ),
  types: fc.oneof(
    fc.constantFrom<SomeType[]>(['ALSO_KNOWN_AS'], ['ACQUISITION'], ['INVESTMENT', 'PARTNERSHIP']),
    fc.subarray(Object.keys(TYPES) as SomeType[], { minLength: 1, maxLength: 3 }),
    fc.constant(Object.keys(TYPES) as SomeType[]),
  ),
});

const claimDraft = ({ types }: World) =>
  fc.record({
    type: fc.constantFrom(...types),
    few: fc.boolean(),
    parties: fc.array(fc.nat(), { minLength: 3, maxLength: 3 }),
    cover: optional(fc.nat()),
    status: fc.constantFrom(...STATUSES, 'ANNOUNCED' as const, 'ANNOUNCED' as const),
    modality: fc.constantFrom(...MODALITIES, 'CERTAIN' as const, 'CERTAIN' as const),
    source: fc.record({ kind: fc.constantFrom(...SOURCES), name: fc.constantFrom('Alpha', 'Beta', 'Reuters') }),
    basis: fc.constantFrom(...BASES, 'NEWS' as const, 'NEWS' as const),
    statedOn: fc.option(date, { nil: undefined, freq: 2 }),
    value: optional(fc.constantFrom(100, 102, 500)),
    another: optional(fc.constant(true)),
    title: optional(fc.constantFrom('CEO', 'CTO')),
    confidence: fc.constantFrom(0.5, 0.7, 0.9),
  });
type ClaimDraft = ReturnType<typeof claimDraft> extends fc.Arbitrary<infer T> ? T : never;

const draft = (given: World) =>
  fc.record({
    id: fc.constantFrom(...ARTICLES),
    names: fc.subarray([...given.names], { minLength: 2, maxLength: Math.min(5, given.names.length) }),
    claims: fc.array(claimDraft(given), { maxLength: 4 }),
    text: fc.option(fc.constantFrom('same', 'alike'), { nil: undefined, freq: 1 }),
    band: fc.constantFrom('p', 'q'),
    sketch: fc.subarray([1, 2, 3, 4], { minLength: 1 }),
    canonical: fc.option(fc.constantFrom('site.example/x', 'site.example/y'), { nil: undefined, freq: 1 }),
    publishedOn: fc.option(date, { nil: undefined, freq: 4 }),
    publisher: optional(
      fc.constantFrom({ name: 'Alpha', site: 'alpha.example' }, { name: 'ALPHA', site: 'alpha.example' }, { name: 'Beta' }),
    ),
  });
export type Draft = ReturnType<typeof draft> extends fc.Arbitrary<infer T> ? T : never;

type Mention = MemoryArticle['mentions'][number];

const toClaim = (article: string, mentions: readonly Mention[], given: ClaimDraft, index: number): ResolvingClaim => {
  const { few, parties, cover, type, ...rest } = given;
  const roles: readonly string[] = TYPES[type];
  const pick = (at: number): Mention => mentions[at % mentions.length] as Mention;
  const named = ({ key, fullKey, fullName }: Mention) => ({ name: fullName, key, fullKey });
  return clean({
    ...rest,
    type: type as FactType,
    id: `${article}-c${index}`,
    article,
    parties: roles.slice(0, few ? 2 : 3).map((role, at) => ({ ...named(pick(parties[at] ?? 0)), role: role as 'PARTY' })),
    covers: cover === undefined ? [] : [named(pick(cover))],
    ...(rest.value === undefined ? {} : { currency: 'EUR' }),
  }) as ResolvingClaim;
};

export const toArticle = ({ id, names, claims, text, canonical, band, sketch, publishedOn, publisher }: Draft): MemoryArticle => {
  const mentions = names.flatMap((at, index) => {
    const given = NAMES[at];
    if (!given) return [];
    const { kind, name, fullName } = given;
    return [{ id: `${id}-m${index}`, key: nameKey(kind, name), fullKey: nameKey(kind, fullName), name, fullName, isName: true }];
  });
  const fingerprint: Fingerprint = clean({ text: text ?? id, ...(canonical ? { canonical } : {}), bands: [band], sketch });
  return {
    head: clean({ id, publishedOn, publisher, pressRelease: false, fingerprint }) as MemoryArticle['head'],
    mentions,
    claims: claims.map((claim, index) => toClaim(id, mentions, claim, index)),
  };
};

const KEYS = [
  ...new Set(NAMES.flatMap(({ kind, name, fullName }) => [nameKey(kind, name), nameKey(kind, fullName)])),
  'company:nokia-other',
];

const nameJudgement = fc.record({
  kind: fc.constantFrom('SAME' as const, 'DIFFERENT' as const),
  targets: fc.uniqueArray(fc.constantFrom(...KEYS), { minLength: 2, maxLength: 2 }),
  articles: fc.subarray(ARTICLES, { maxLength: 2 }),
});
const claimJudgement = fc.record({
  kind: fc.constantFrom('CONFIRM' as const, 'REJECT' as const),
  targets: fc.uniqueArray(
    fc.tuple(fc.constantFrom(...ARTICLES), fc.nat({ max: 3 })).map(([article, index]) => `${article}-c${index}`),
    { minLength: 1, maxLength: 2 },
  ),
  articles: fc.constant<string[]>([]),
});
const judgement: fc.Arbitrary<Judgement> = fc
  .tuple(fc.nat({ max: 4 }), fc.oneof(nameJudgement, nameJudgement, claimJudgement))
  .map(([id, rest]) => ({ ...rest, id: `j${id}`, by: 'someone', at: '2020-01-01', reason: 'a reason' }));

/** What happens to a graph. `again`: an article is stored as it was. `kill`: deriving is stopped before its n-th transaction. */
export type Step =
  | { readonly do: 'put'; readonly draft: Draft }
  | { readonly do: 'again' | 'remove'; readonly id: string }
  | { readonly do: 'judge' | 'withdraw'; readonly judgement: Judgement }
  | { readonly do: 'derive' }
  | { readonly do: 'kill'; readonly after: number };

const step = (given: World): fc.Arbitrary<Step> =>
  fc.oneof(
    { weight: 8, arbitrary: draft(given).map((article): Step => ({ do: 'put', draft: article })) },
    { weight: 2, arbitrary: fc.constantFrom(...ARTICLES).map((id): Step => ({ do: 'remove', id })) },
    { weight: 2, arbitrary: fc.constantFrom(...ARTICLES).map((id): Step => ({ do: 'again', id })) },
    { weight: 1, arbitrary: judgement.map((judged): Step => ({ do: 'judge', judgement: judged })) },
    { weight: 1, arbitrary: judgement.map((judged): Step => ({ do: 'withdraw', judgement: judged })) },
    { weight: 3, arbitrary: fc.constant<Step>({ do: 'derive' }) },
    { weight: 3, arbitrary: fc.nat({ max: 16 }).map((after): Step => ({ do: 'kill', after })) },
  );
export const someSteps = world.chain((given) => fc.array(step(given), { minLength: 1, maxLength: 16 }));
export const someArticles = world.chain((given) => fc.uniqueArray(draft(given), { selector: ({ id }) => id, minLength: 1, maxLength: 7 }));

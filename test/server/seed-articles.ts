// Articles with their mentions and claims, as the stages before storing would give them: what the API's tests ask about.
import type { Article, Claim, Mention } from '../../schema/facts.ts';
import { claimId, mentionId } from '../../schema/ids.ts';
import type { EntityKind } from '../../schema/ontology.ts';

type Told = Pick<Claim, 'type' | 'status' | 'quote'> &
  Partial<Pick<Claim, 'modality' | 'source' | 'basis' | 'value' | 'currency' | 'exclusive' | 'territory' | 'title' | 'covers'>> & {
    readonly sides: readonly (readonly [Claim['parties'][number]['role'], string])[];
  };

type Page = {
  readonly id: string;
  readonly title: string;
  readonly publisher: readonly [name: string, site: string];
  readonly on?: string;
  /** Stands before the quotes. */
  readonly lead?: string;
  readonly told: readonly Told[];
};

export type SeedArticle = { readonly article: Article; readonly mentions: readonly Mention[]; readonly claims: readonly Claim[] };

type Kinds = Readonly<Record<string, EntityKind>>;
const KINDS: Kinds = {
  'Nokia 8': 'PRODUCT',
  FP4: 'PRODUCT',
  'Rajeev Suri': 'PERSON',
  'Nokia brand': 'BRAND',
  '5G': 'TECHNOLOGY',
};
export const EXTRACTOR = { name: 'seed', version: '1' } as const;

const DAILY = ['Daily Wire', 'dailywire.example'] as const;
const TIMES = ['Tech Times', 'techtimes.example'] as const;
const HERALD = ['Market Herald', 'marketherald.example'] as const;

const CROSS_LICENCE: Told = {
  type: 'PATENT_CROSS_LICENSE',
  status: 'ANNOUNCED',
  quote: 'Nokia and Xiaomi signed a patent cross-licence on Wednesday.',
  sides: [
    ['PARTY', 'Nokia'],
    ['PARTY', 'Xiaomi'],
  ],
};

const PEACE: readonly Told[] = [
  CROSS_LICENCE,
  {
    type: 'SUPPLY',
    status: 'PLANNED',
    quote: 'Nokia will supply network gear such as the FP4 to Xiaomi.',
    sides: [
      ['SUPPLIER', 'Nokia'],
      ['CUSTOMER', 'Xiaomi'],
    ],
    covers: [{ name: 'FP4' }],
  },
  {
    type: 'MAKES',
    status: 'COMPLETED',
    quote: 'The FP4 is a routing chip of Nokia.',
    sides: [
      ['MAKER', 'Nokia'],
      ['MADE', 'FP4'],
    ],
  },
  {
    type: 'WORKS_FOR',
    status: 'COMPLETED',
    quote: 'Rajeev Suri, the chief executive of Nokia, was pleased.',
    sides: [
      ['PERSON', 'Rajeev Suri'],
      ['EMPLOYER', 'Nokia'],
    ],
    title: 'chief executive',
  },
];

const PAGES: readonly Page[] = [
  {
    id: 'dailywire.example/nokia-xiaomi',
    title: 'Nokia and Xiaomi make peace',
    publisher: DAILY,
    on: '2017-07-05',
    lead: 'The two firms had talked for months. ',
    told: PEACE,
  },
  {
    id: 'techtimes.example/xiaomi-deal',
    title: 'Xiaomi gets patents from Nokia',
    publisher: TIMES,
    on: '2017-07-07',
    told: [{ ...CROSS_LICENCE, quote: 'Xiaomi has a patent deal with Nokia, the firms said.', source: { kind: 'PARTY' } }],
  },
  {
    id: 'marketherald.example/copy',
    title: 'Nokia and Xiaomi make peace (agency)',
    publisher: HERALD,
    on: '2017-07-05',
    lead: 'The two firms had talked for months. ',
    told: PEACE,
  },
  {
    id: 'dailywire.example/hmd',
    title: 'HMD Global takes the Nokia brand',
    publisher: DAILY,
    on: '2016-05-18',
    told: [
      {
        type: 'BRAND_LICENSE',
        status: 'ANNOUNCED',
        quote: 'HMD Global licensed the Nokia brand from Nokia for ten years and paid 350 million dollars.',
        sides: [
          ['LICENSOR', 'Nokia'],
          ['LICENSEE', 'HMD Global'],
        ],
        covers: [{ name: 'Nokia brand' }, { name: 'phones' }],
        value: 350_000_000,
        currency: 'USD',
        exclusive: true,
      },
      {
        type: 'OWNS',
        status: 'COMPLETED',
        quote: 'Nokia keeps the Nokia brand itself.',
        sides: [
          ['OWNER', 'Nokia'],
          ['OWNED', 'Nokia brand'],
        ],
      },
    ],
  },
  {
    id: 'techtimes.example/samsung-blackberry',
    title: 'Samsung after BlackBerry?',
    publisher: TIMES,
    on: '2015-01-14',
    told: [
      {
        type: 'ACQUISITION',
        status: 'RUMOURED',
        quote: 'Samsung wants to buy BlackBerry, people familiar with the matter say.',
        sides: [
          ['ACQUIRER', 'Samsung'],
          ['TARGET', 'BlackBerry'],
        ],
        modality: 'REPORTED',
        source: { kind: 'UNNAMED' },
        value: 7_500_000_000,
        currency: 'USD',
      },
    ],
  },
  {
    id: 'dailywire.example/blackberry-denies',
    title: 'BlackBerry says no',
    publisher: DAILY,
    on: '2015-01-15',
    told: [
      {
        type: 'ACQUISITION',
        status: 'DENIED',
        quote: 'BlackBerry denied that Samsung is about to buy BlackBerry.',
        sides: [
          ['ACQUIRER', 'Samsung'],
          ['TARGET', 'BlackBerry'],
        ],
        source: { kind: 'PARTY', name: 'BlackBerry' },
      },
    ],
  },
  {
    id: 'techtimes.example/nvidia-arm',
    title: 'Nvidia buys Arm',
    publisher: TIMES,
    on: '2020-09-13',
    told: [
      {
        type: 'ACQUISITION',
        status: 'ANNOUNCED',
        quote: 'Nvidia is buying Arm for 40 billion dollars.',
        sides: [
          ['ACQUIRER', 'Nvidia'],
          ['TARGET', 'Arm'],
        ],
        value: 40_000_000_000,
        currency: 'USD',
      },
    ],
  },
  {
    id: 'dailywire.example/nvidia-arm-off',
    title: 'Nvidia gives up on Arm',
    publisher: DAILY,
    on: '2022-02-08',
    told: [
      {
        type: 'ACQUISITION',
        status: 'CANCELLED',
        quote: 'Nvidia called off the purchase of Arm, by then worth 66 billion dollars.',
        value: 66_000_000_000,
        currency: 'USD',
        sides: [
          ['ACQUIRER', 'Nvidia'],
          ['TARGET', 'Arm'],
        ],
        source: { kind: 'PARTY' },
      },
    ],
  },
  {
    id: 'techtimes.example/xiaomi-nvidia',
    title: 'Xiaomi takes chips from Nvidia',
    publisher: TIMES,
    on: '2018-03-01',
    told: [
      {
        type: 'SUPPLY',
        status: 'COMPLETED',
        quote: 'Nvidia supplies chips to Xiaomi.',
        sides: [
          ['SUPPLIER', 'Nvidia'],
          ['CUSTOMER', 'Xiaomi'],
        ],
      },
      {
        type: 'ACQUISITION',
        status: 'COMPLETED',
        quote: 'The car maker Polestar, a Volvo-owned firm, looks on.',
        sides: [
          ['ACQUIRER', 'Volvo'],
          ['TARGET', 'Polestar'],
        ],
        basis: 'OWNERSHIP',
      },
    ],
  },
  {
    id: 'marketherald.example/round',
    title: 'Money for Northvolt',
    publisher: HERALD,
    on: '2019-06-12',
    told: [
      {
        type: 'INVESTMENT',
        status: 'COMPLETED',
        quote: 'Volvo and Goldman Sachs put 1 billion dollars into Northvolt.',
        sides: [
          ['INVESTOR', 'Volvo'],
          ['INVESTOR', 'Goldman Sachs'],
          ['INVESTEE', 'Northvolt'],
        ],
        value: 1_000_000_000,
        currency: 'USD',
      },
    ],
  },
  {
    id: 'marketherald.example/undated',
    title: 'Citroën and Nvidia work together',
    publisher: HERALD,
    told: [
      {
        type: 'PARTNERSHIP',
        status: 'ANNOUNCED',
        quote: 'Citroën and Nvidia work together on 5G for cars.',
        sides: [
          ['PARTY', 'Citroën'],
          ['PARTY', 'Nvidia'],
        ],
        covers: [{ name: '5G' }],
      },
      {
        type: 'PARTNERSHIP',
        status: 'ENDED',
        quote: 'Is it over between Citroën and Nvidia?',
        sides: [
          ['PARTY', 'Citroën'],
          ['PARTY', 'Nvidia'],
        ],
        modality: 'QUESTIONED',
      },
    ],
  },
  {
    id: 'marketherald.example/weather',
    title: 'A mild November',
    publisher: HERALD,
    on: '2017-11-20',
    lead: 'It is mild, and no firm has signed anything.',
    told: [],
  },
];

const namesIn = (page: Page): readonly string[] => [
  ...new Set(page.told.flatMap(({ sides, covers = [] }) => [...sides.map(([, name]) => name), ...covers.map(({ name }) => name)])),
];

/** Longer names first, so that "Nokia" is not found inside "Nokia brand". */
const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const findMentions = (page: Page, text: string, kinds: Kinds): readonly Mention[] => {
  const names = namesIn(page)
    .filter((name) => name !== 'phones')
    .sort((one, other) => other.length - one.length);
  const places = [...text.matchAll(new RegExp(names.length ? names.map(literally).join('|') : '^$', 'g'))];
  return places
    .filter(([name]) => name)
    .map(({ 0: name, index: start }): Mention => {
      const kind = kinds[name] ?? 'COMPANY';
      const mention = { name, fullName: name, form: 'NAME', kind, field: 'TEXT', start, end: start + name.length } as const;
      return { id: mentionId(page.id, mention), ...mention };
    });
};

const toClaim = (page: Page, text: string, told: Told, mentions: readonly Mention[]): Claim => {
  const start = text.indexOf(told.quote);
  const end = start + told.quote.length;
  const mentionOf = (name: string): string | undefined =>
    mentions.find((mention) => mention.name === name && mention.start >= start && mention.end <= end)?.id;
  const { sides, covers = [], ...rest } = told;
  const parties = sides.map(([role, name]) => ({ role, name, mention: mentionOf(name) ?? '' }));
  return {
    modality: 'CERTAIN',
    source: { kind: 'OWN_VOICE' },
    basis: 'NEWS',
    ...rest,
    id: claimId(page.id, { type: told.type, parties, quote: told.quote }),
    parties,
    covers: covers.map(({ name }) => {
      const mention = mentionOf(name);
      return mention ? { name, mention } : { name };
    }),
    field: 'TEXT',
    start,
    end,
    rule: `seed.${told.type.toLowerCase()}`,
    extractor: EXTRACTOR,
    confidence: 0.9,
  };
};

/** `kinds`: what the names are that are no companies. */
export const toSeedArticle = (page: Page, kinds: Kinds): SeedArticle => {
  const text = `${page.lead ?? ''}${page.told.map(({ quote }) => quote).join(' ')}`;
  const [name, site] = page.publisher;
  const mentions = findMentions(page, text, kinds);
  return {
    article: {
      id: page.id,
      url: `https://${page.id}`,
      title: page.title,
      text,
      authors: ['A. Writer'],
      publisher: { name, site },
      ...(page.on ? { published: page.on, publishedOn: { date: page.on, precision: 'DAY' as const } } : {}),
      language: 'en',
      pressRelease: false,
      sample: false,
    },
    mentions,
    claims: page.told.map((told) => toClaim(page, text, told, mentions)),
  };
};

export const SEED: readonly SeedArticle[] = PAGES.map((page) => toSeedArticle(page, KINDS));

// A sheet of the made-up news → an article with its mentions and claims, as the stages before storing give them.
import type { Article, Claim, ClaimParty, Mention } from '../../schema/facts.ts';
import { claimId, mentionId } from '../../schema/ids.ts';
import type { Cast, Named } from './cast.ts';
import type { Deal, Fact } from './deals.ts';
import type { Dice } from './dice.ts';
import type { Sheet, Slot } from './world.ts';

export const EXTRACTOR = { name: 'made-up', version: '1' } as const;

/** `claims` beside what each tells of. */
export type Told = {
  readonly article: Article;
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly of: ReadonlyMap<string, Deal | Fact>;
  /** Whom each mention names. */
  readonly named: ReadonlyMap<string, Named>;
};

const WORDS =
  `after again agency analysts annual around because before board buyers chief chips cloud company could customers data device during early
  europe executive expected first growth half industry investors joint large later launch market million month network office others people
  phone plan price product quarter report revenue rival sales second service shares since software source staff statement still supply
  system team their third through units until users value week where which while world would year`.split(/\s+/);
const SENTENCES = 16;
const WORDS_IN_SENTENCE = 13;
const BYSTANDERS = 3;
const RULES = 60;

const sentence = ({ pick }: Dice): string => `${Array.from({ length: WORDS_IN_SENTENCE }, () => pick(WORDS)).join(' ')}. `;

const quoteOf = ({ of, status }: Slot, dice: Dice): string => {
  const names = of.sides.map(({ who }) => who.name).join(' and ');
  const things = of.covers.map(({ name }) => ` about ${name}`).join('');
  return `${names}: ${of.type.toLowerCase().replaceAll('_', ' ')} ${status.toLowerCase()}${things}, ${sentence(dice).trim()}`;
};

type Places = { readonly article: string; readonly text: string; readonly from: number };

/** Where the name stands first at or after the beginning of the quote. */
const mentionOf = ({ name, kind }: Named, { article, text, from }: Places): Mention => {
  const start = Math.max(text.indexOf(name, from), 0);
  const made = { name, fullName: name, form: 'NAME', kind, field: 'TEXT', start, end: start + name.length } as const;
  return { ...made, id: mentionId(article, made) };
};

const claimOf = (
  { of, status }: Slot,
  quote: string,
  places: Places,
  parties: readonly ClaimParty[],
  covers: Claim['covers'],
  dice: Dice,
): Claim => {
  const made = {
    type: of.type,
    parties: [...parties],
    covers,
    status,
    modality: status === 'RUMOURED' ? 'REPORTED' : 'CERTAIN',
    source: { kind: dice.chance(0.3) ? 'PARTY' : 'OWN_VOICE' },
    basis: 'NEWS',
    ...(dice.chance(0.1) ? { value: 1_000_000 * (1 + dice.below(5000)), currency: 'USD' } : {}),
    field: 'TEXT',
    quote,
    start: places.from,
    end: places.from + quote.length,
    rule: `rule-${dice.below(RULES)}`,
    extractor: EXTRACTOR,
    confidence: Math.round((0.6 + dice.roll() * 0.39) * 1000) / 1000,
  } as const satisfies Omit<Claim, 'id'>;
  return { ...made, id: claimId(places.article, made) };
};

export const writeArticle = ({ index, on, slots }: Sheet, cast: Cast, dice: Dice): Told => {
  const { name, site } = cast.drawOutlet();
  const id = `${site}/news/${index}`;
  const bystanders = Array.from({ length: BYSTANDERS }, () =>
    cast.draw(dice.pick(['COMPANY', 'PRODUCT', 'PERSON', 'TECHNOLOGY'] as const)),
  );
  const quotes = slots.map((slot) => quoteOf(slot, dice));
  const lead = `${bystanders.map((one) => one.name).join(', ')} ${sentence(dice)}`;
  const text = [lead, ...Array.from({ length: SENTENCES }, () => sentence(dice)), ...quotes].join('\n');
  const named = new Map<string, Named>();
  const mentions = new Map<string, Mention>();
  const mention = (who: Named, from: number): Mention => {
    const made = mentionOf(who, { article: id, text, from });
    mentions.set(made.id, made);
    named.set(made.id, who);
    return made;
  };
  for (const one of bystanders) mention(one, 0);
  const of = new Map<string, Deal | Fact>();
  const claims = slots.map((slot, at) => {
    const quote = quotes[at] ?? '';
    const from = text.indexOf(quote);
    const parties = slot.of.sides.map(({ role, who }): ClaimParty => ({ role, name: who.name, mention: mention(who, from).id }));
    const covers = slot.of.covers.map((who) => ({ name: who.name, mention: mention(who, from).id }));
    const claim = claimOf(slot, quote, { article: id, text, from }, parties, covers, dice);
    of.set(claim.id, slot.of);
    return claim;
  });
  const article: Article = {
    id,
    url: `https://${id}`,
    title: slots[0] ? (quotes[0] ?? '').slice(0, 90) : `${bystanders[0]?.name ?? ''} ${sentence(dice)}`.trim(),
    text,
    authors: [],
    publisher: { name, site },
    ...(on ? { published: on, publishedOn: { date: on, precision: 'DAY' } } : {}),
    language: 'en',
    pressRelease: dice.chance(0.05),
    sample: false,
  };
  return { article, mentions: [...mentions.values()], claims, of, named };
};

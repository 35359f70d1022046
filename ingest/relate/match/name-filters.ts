// The endings of slot names (":company" in "object:company") and which mentions each lets pass.
import type { Mention } from '../../../schema/facts.ts';
import { isAlliance, isBody } from '../lexicon/bodies.ts';
import { isHub, isShop, isWallet, OPEN_SYSTEM } from '../lexicon/channels.ts';
import { FRANCHISES } from '../lexicon/franchises.ts';

const THINGS = new Set(['PRODUCT', 'TECHNOLOGY', 'BRAND']);

/** Of those that are no companies, whom firms do research and projects with. */
const INSTITUTION =
  /\b(?:university|universities|universität|université|universidad|institute|institut|instituto|college|school|academy|polytechnic|hospital|clinic|laborator(?:y|ies)|labs?|observatory|council|ministry|department|agency|authority|nasa|esa|cern|mit|eth|nhs|darpa|fraunhofer)\b|^(?:caltech|stanford|harvard|oxford|cambridge|unicef|unesco)$/i;

type Filter = (mentions: readonly Mention[]) => readonly Mention[];
const each =
  (passes: (mention: Mention) => boolean): Filter =>
  (mentions) =>
    mentions.filter(passes);

/** A company, or a name that may be one: "Lumen" in "Lumen cells" is taken for a product, but "A9" in "the A9 chip" is one. */
const mayMake = ({ kind, fullName }: Mention): boolean =>
  kind === 'COMPANY' || kind === 'BRAND' || (kind === 'PRODUCT' && !/\d/.test(fullName) && !OPEN_SYSTEM.test(fullName));

const FILTERS: Readonly<Record<string, Filter>> = {
  /** Alliances and the like. */
  body: each(isBody),
  alliance: each(isAlliance),
  thing: each(({ kind }) => THINGS.has(kind)),
  /** No system that is open to all. */
  partner: each(({ kind, fullName }) => kind !== 'OTHER' && !OPEN_SYSTEM.test(fullName)),
  /** Worlds and heroes that others make things of. */
  franchise: each(({ fullName }) => FRANCHISES.has(fullName.toLowerCase())),
  company: each(({ kind }) => kind === 'COMPANY'),
  hub: each(({ fullName }) => isHub(fullName)),
  wallet: each(({ fullName }) => isWallet(fullName)),
  shop: each(({ fullName }) => isShop(fullName)),
  /** No shop either: what comes there is sold, not built in. */
  host: each(({ kind, fullName }) => kind !== 'OTHER' && !OPEN_SYSTEM.test(fullName) && !isShop(fullName)),
  maker: each(mayMake),
  /** A company, a university, an agency. */
  ally: each(({ kind, fullName }) => kind === 'COMPANY' || (kind === 'OTHER' && INSTITUTION.test(fullName))),
  /** No assistant or other hub: what is available on one is built in, not sold. */
  seller: each((mention) => mayMake(mention) && !isHub(mention.fullName)),
};

/** "object:company" → "object" and the filter; undefined where the slot ends in none. */
export const splitFilter = (slot: string): { readonly slot: string; readonly filter: Filter } | undefined => {
  const at = slot.lastIndexOf(':');
  const filter = at < 0 ? undefined : FILTERS[slot.slice(at + 1)];
  return filter && { slot: slot.slice(0, at), filter };
};

// How marks name what lies around something that changed: the pairs of parties of an episode, and the company of a purchase, with the day.
import { AGREEMENT_TYPES, type AgreementType } from '../../schema/ontology.ts';
import type { Episode } from '../resolve/episodes.ts';
import type { Purchase } from '../resolve/purchases.ts';
import { spanOf } from '../resolve/span.ts';

const SEPARATOR = '|';

/** An episode that came, went or changed: whoever looks at these pairs from this day on may decide anew. */
export type Around = { readonly from: string; readonly type: AgreementType; readonly pairs: readonly string[] };

export const aroundName = (episode: Episode): string => [spanOf(episode).from, episode.type, ...episode.pairs].join(SEPARATOR);

const isType = (text: string | undefined): text is AgreementType => AGREEMENT_TYPES.some((type) => type === text);

export const aroundOf = (name: string): Around[] => {
  const [from = '', type, ...pairs] = name.split(SEPARATOR);
  return isType(type) ? [{ from, type, pairs }] : [];
};

/** `on`: empty for a purchase without a day. */
export type Bought = { readonly on: string; readonly target: string };

export const boughtNames = (purchase: Purchase | undefined): string[] =>
  purchase?.targets.map((target) => [purchase.on ?? '', target].join(SEPARATOR)) ?? [];

export const boughtOf = (name: string): Bought => {
  const [on = '', target = ''] = name.split(SEPARATOR);
  return { on, target };
};

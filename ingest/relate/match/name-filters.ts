// The endings of slot names (":company" in "object:company") and which mentions each lets pass.
import type { Mention } from '../../../schema/facts.ts';
import { onlyBodies } from './noun-slots.ts';

/** Running on Android or a Mac is mere compatibility and needs no agreement; an event is no platform. */
const OPEN_SYSTEM =
  /^(?:android(?: (?:tv|wear|phones?|auto))?|ios(?: ?\d+)?|iphones?(?: .*)?|ipads?(?: .*)?|windows(?: .*)?|mac|macs|macbooks?(?: .*)?|macos|os x|linux|ubuntu|chrome(?: ?os)?|firefox|safari|tvos|watchos(?: \d)?|apple tv|apple watch|playstation(?: (?:\d|vr|vita|network|store|app).*)?|ps4|xbox(?: .*)?|nintendo switch|steam|web|usb-?c|bluetooth|app store|google play)$/i;
const THINGS = new Set(['PRODUCT', 'TECHNOLOGY', 'BRAND']);

type Filter = (mentions: readonly Mention[]) => readonly Mention[];
const each =
  (passes: (mention: Mention) => boolean): Filter =>
  (mentions) =>
    mentions.filter(passes);

const FILTERS: Readonly<Record<string, Filter>> = {
  /** Alliances and the like. */
  body: onlyBodies,
  thing: each(({ kind }) => THINGS.has(kind)),
  /** No system that is open to all. */
  partner: each(({ kind, fullName }) => kind !== 'OTHER' && !OPEN_SYSTEM.test(fullName)),
  company: each(({ kind }) => kind === 'COMPANY'),
  /** A company, or a name that may be one: "Lumen" in "Lumen cells" is taken for a product, but "A9" in "the A9 chip" is one. */
  maker: each(
    ({ kind, fullName }) =>
      kind === 'COMPANY' || kind === 'BRAND' || (kind === 'PRODUCT' && !/\d/.test(fullName) && !OPEN_SYSTEM.test(fullName)),
  ),
};

/** "object:company" → "object" and the filter; undefined where the slot ends in none. */
export const splitFilter = (slot: string): { readonly slot: string; readonly filter: Filter } | undefined => {
  const at = slot.lastIndexOf(':');
  const filter = at < 0 ? undefined : FILTERS[slot.slice(at + 1)];
  return filter && { slot: slot.slice(0, at), filter };
};

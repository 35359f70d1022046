// Whether a short name that stands alone in some articles means the same there as the longer one for which others use it: "Orbit" may be a maker of
// satellites, though one article calls Orbit Telecom so. Told by the company that the two names keep (docs/adr/0005-grouping-on-real-text.md).
import { sortedSet } from '../../schema/order.ts';
import type { EffectiveKey } from './effective-key.ts';
import { groupBy } from './group-by.ts';
import type { Companions, Introduction } from './neighbourhood.ts';

/** At least half of the articles in which it stands alone with other names must name something that the other articles name too. */
const SUPPORTED = 0.5;

/** "Orbit" is a word of "Orbit Telecom"; "QNT" was made for "Quant Networks" and means nothing else. */
const isPart = (short: string, full: string): boolean => full.startsWith(`${short}-`);

/** The keys of which companions are needed to tell what these short names mean. */
export const contextKeys = (introductions: readonly Introduction[]): string[] =>
  sortedSet(introductions.flatMap(({ short, full }) => (isPart(short, full) ? [short, full] : [])));

/** Does the short name keep the company of these longer ones? Where it stands alone nowhere, or with no other name, nothing speaks against it. */
export const keepsCompany = (
  companions: readonly Companions[],
  effectiveKey: EffectiveKey,
): ((short: string, fulls: readonly string[]) => boolean) => {
  const meant = companions.filter(({ key, article }) => effectiveKey({ key, fullKey: key, article }) === key);
  const byKey = groupBy(meant, ({ key }) => key);
  return (short, fulls) => {
    if (!fulls.every((full) => isPart(short, full))) return true;
    const alone = (byKey.get(short) ?? []).filter(({ beside }) => beside.length > 0);
    const around = new Set(fulls.flatMap((full) => [full, ...(byKey.get(full) ?? []).flatMap(({ beside }) => beside)]));
    const supported = alone.filter(({ beside }) => beside.some((key) => around.has(key)));
    return supported.length >= SUPPORTED * alone.length;
  };
};

// Facts of which a claim came, went or changed → those facts anew.
import { contentHash } from '../../schema/ids.ts';
import { FACT_TYPES, type FactType } from '../../schema/ontology.ts';
import { sortedSet } from '../../schema/order.ts';
import { resolveFacts } from '../resolve/facts.ts';
import { inBatches } from './in-batches.ts';
import { type ClaimAsk, readHeld } from './read-claims.ts';
import type { FactEnds } from './shelf.ts';
import type { Work } from './work.ts';

const isFactType = (text: string | undefined): text is FactType => FACT_TYPES.some((type) => type === text);

/** The ends of the facts among links (`fact MAKES company:a product:b`). */
const endsOf = (link: string): FactEnds[] => {
  const [kind, type, subject, object] = link.split(' ');
  return kind === 'fact' && isFactType(type) && subject && object ? [{ type, subject, object }] : [];
};
const endsKey = ({ type, subject, object }: FactEnds): string => [type, subject, object].join(' ');

export const deriveFacts = async (links: readonly string[], ask: ClaimAsk, { batch, step }: Work): Promise<void> => {
  const { shelf } = ask;
  const ofFacts = sortedSet(links).filter((link) => endsOf(link).length > 0);
  for (const [index, some] of inBatches(ofFacts, batch).entries()) {
    await step('facts', index * batch, ofFacts.length);
    const asked = new Set(some.flatMap(endsOf).map(endsKey));
    const readings = await readHeld(await shelf.claimsOnLinks(some), ask);
    // A claim that came to another fact keeps its old link until all is done.
    const facts = resolveFacts(readings).filter((fact) => asked.has(endsKey(fact)));
    const there = new Set(facts.map(endsKey));
    const held = new Map((await shelf.factsBetween(some.flatMap(endsOf))).map((fact) => [endsKey(fact), fact]));
    const save = facts
      .map((item) => ({ item, hash: contentHash(item) }))
      .filter(({ item, hash }) => held.get(endsKey(item))?.hash !== hash);
    const remove = [...held.values()].filter((fact) => !there.has(endsKey(fact)));
    if (save.length + remove.length > 0) await shelf.saveFacts({ save, remove });
  }
};

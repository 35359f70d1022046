// Claims that changed, or whose names or stories did → agreements and facts anew, with all claims that hang together with them.
import type { Judgement } from '../../schema/facts.ts';
import { contentHash } from '../../schema/ids.ts';
import type { FactType } from '../../schema/ontology.ts';
import { FACT_TYPES } from '../../schema/ontology.ts';
import { sortedSet } from '../../schema/order.ts';
import { resolve } from '../resolve/index.ts';
import { neighbourhoodOf } from '../resolve/neighbourhood.ts';
import { askInBatches, inBatches } from './in-batches.ts';
import type { Dirty } from './marks.ts';
import { nameQuery } from './name-query.ts';
import type { AgreementChange, FactEnds, HeldAgreement, HeldClaim, LinkChange, Shelf } from './shelf.ts';
import { type ClaimAsk, type Read, readHeld, surroundClaims } from './surround-claims.ts';
import type { Work } from './work.ts';

const isFactType = (text: string | undefined): text is FactType => FACT_TYPES.some((type) => type === text);

/** The ends of the facts among links (`fact MAKES company:a product:b`). */
const factsOf = (links: readonly string[]): FactEnds[] =>
  sortedSet(links).flatMap((link) => {
    const [kind, type, subject, object] = link.split(' ');
    return kind === 'fact' && isFactType(type) && subject && object ? [{ type, subject, object }] : [];
  });

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);
const endsKey = ({ type, subject, object }: FactEnds): string => [type, subject, object].join(' ');

const changedFacts = async (
  shelf: Shelf,
  facts: ReturnType<typeof resolve>['facts'],
  { links, batch }: { readonly links: readonly string[]; readonly batch: number },
): Promise<AgreementChange['facts']> => {
  const held = new Map((await askInBatches(factsOf(links), batch, shelf.factsBetween)).map((fact) => [endsKey(fact), fact]));
  const there = new Set(facts.map(endsKey));
  return {
    save: facts.map((item) => ({ item, hash: contentHash(item) })).filter(({ item, hash }) => held.get(endsKey(item))?.hash !== hash),
    remove: [...held.values()].filter((fact) => !there.has(endsKey(fact))),
  };
};

const changedAgreements = (
  agreements: ReturnType<typeof resolve>['agreements'],
  held: readonly HeldAgreement[],
): Omit<AgreementChange, 'facts'> => {
  const was = new Map(held.map((agreement) => [agreement.id, agreement]));
  const there = new Set(agreements.map(({ id }) => id));
  const save = agreements
    .map((item) => ({ item, hash: contentHash(item) }))
    .filter(({ item, hash }) => {
      const { hash: before, claims = [], rejected = [] } = was.get(item.id) ?? {};
      return before !== hash || !sameList(claims, item.claims) || !sameList(rejected, item.rejectedClaims ?? []);
    });
  return { save, remove: sortedSet(was.keys()).filter((id) => !there.has(id)) };
};

const linkChanges = (scope: readonly HeldClaim[], { links }: Read): LinkChange[] =>
  scope
    .map((claim) => ({ claim: claim.id, was: sortedSet(claim.links), links: sortedSet(links.get(claim.id) ?? []) }))
    .filter(({ was, links: now }) => !sameList(was, now));

/** Saves in parts of bounded size; the links last, so that a run that was killed before them finds its way again. */
const save = async (shelf: Shelf, change: AgreementChange, links: readonly LinkChange[], size: number): Promise<void> => {
  const none = { save: [], remove: [] };
  if (change.remove.length > 0 || change.facts.remove.length > 0)
    await shelf.saveAgreements({ save: [], remove: change.remove, facts: { save: [], remove: change.facts.remove } });
  for (const some of inBatches(change.save, size)) await shelf.saveAgreements({ save: some, remove: [], facts: none });
  for (const some of inBatches(change.facts.save, size)) await shelf.saveAgreements({ ...none, facts: { save: some, remove: [] } });
  for (const some of inBatches(links, size)) await shelf.setLinks(some);
};

const deriveAround = async (seeds: readonly HeldClaim[], ask: ClaimAsk): Promise<readonly HeldClaim[]> => {
  const { shelf, judgements, batch } = ask;
  const scope = await surroundClaims(seeds, ask);
  const read = await readHeld(scope, ask);
  const { agreements, facts } = resolve(
    neighbourhoodOf({
      articles: [...read.articles.values()],
      claims: scope,
      judgements,
      known: { entities: read.entities, stories: read.stories },
      scope: { claims: scope.map(({ id }) => id) },
    }),
  );
  const ids = [...scope.flatMap(({ agreement }) => agreement ?? []), ...agreements.map(({ id }) => id)];
  const held = await askInBatches(ids, batch, shelf.agreementsById);
  const links = [...scope.flatMap((claim) => claim.links), ...[...read.links.values()].flat()];
  const change = { ...changedAgreements(agreements, held), facts: await changedFacts(shelf, facts, { links, batch }) };
  await save(shelf, change, linkChanges(scope, read), batch);
  return scope;
};

type Seeds = { readonly dirty: Dirty; readonly retold: readonly string[]; readonly renamed: readonly string[] };

const findSeeds = async ({ dirty, retold, renamed }: Seeds, { shelf, judgements, batch }: ClaimAsk): Promise<Map<string, HeldClaim>> => {
  const found = [
    ...(await askInBatches([...dirty.article, ...retold], batch, shelf.claimsOfArticles)),
    ...(await askInBatches(renamed, batch, (some) => shelf.claimsOfKeys(nameQuery(some, judgements)))),
    ...(await askInBatches(dirty.link, batch, shelf.claimsOnLinks)),
    ...(await askInBatches(dirty.agreement, batch, shelf.claimsOfAgreements)),
    ...(await askInBatches(dirty.claim, batch, shelf.claimsById)),
  ];
  return new Map(found.map((claim) => [claim.id, claim]));
};

/** Adds the links of today's names to those that the claims have: then every claim finds all that it hangs together with. */
const addLinks = async (seeds: readonly HeldClaim[], ask: ClaimAsk, { batch, step }: Work): Promise<void> => {
  for (const [index, some] of inBatches(seeds, batch).entries()) {
    await step('links', index * batch, seeds.length);
    const { links } = await readHeld(some, ask);
    const added = some.map(({ id, links: was }) => ({ claim: id, links: (links.get(id) ?? []).filter((link) => !was.includes(link)) }));
    const changes = added.filter((change) => change.links.length > 0);
    if (changes.length > 0) await ask.shelf.addLinks(changes);
  }
};

/** Takes away what only claims that are gone had held up. What other claims hold up too is derived with those. */
const removeGone = async ({ link, agreement }: Dirty, found: readonly HeldClaim[], { shelf, batch }: ClaimAsk): Promise<void> => {
  const alive = new Set(found.flatMap(({ links }) => links));
  const dead = link.filter((name) => !alive.has(name));
  for (const some of inBatches(dead, batch)) await shelf.sweepLinks(some);
  const facts = await askInBatches(factsOf(dead), batch, shelf.factsBetween);
  const agreements = (await askInBatches(agreement, batch, shelf.agreementsById)).filter(({ claims }) => claims.length === 0);
  if (facts.length + agreements.length === 0) return;
  await shelf.saveAgreements({ save: [], remove: agreements.map(({ id }) => id), facts: { save: [], remove: facts } });
};

export const deriveAgreements = async (shelf: Shelf, seeds: Seeds, judgements: readonly Judgement[], work: Work): Promise<void> => {
  const { batch, step } = work;
  const ask = { shelf, judgements, batch };
  const found = [...(await findSeeds(seeds, ask)).values()];
  await removeGone(seeds.dirty, found, ask);
  await addLinks(found, ask, work);
  const ids = sortedSet(found.map(({ id }) => id));
  const done = new Set<string>();
  for (const [index, some] of inBatches(ids, batch).entries()) {
    await step('agreements', index * batch, ids.length);
    const claims = await shelf.claimsById(some.filter((id) => !done.has(id)));
    if (claims.length === 0) continue;
    for (const { id } of await deriveAround(claims, ask)) done.add(id);
  }
};

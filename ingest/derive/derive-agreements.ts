// Homes where a claim came, went or changed → their agreements anew, each from all claims that are at home there.
import type { Agreement, Conflict } from '../../schema/facts.ts';
import { contentHash } from '../../schema/ids.ts';
import { sortedSet } from '../../schema/order.ts';
import { agreementOf, purchaseAt, type Resident } from '../resolve/agreements.ts';
import { groupBy } from '../resolve/group-by.ts';
import { askInBatches, inBatches } from './in-batches.ts';
import { type ClaimAsk, readHeld } from './read-claims.ts';
import type { HeldAgreement, HeldClaim, HeldPurchase, SavedAgreement } from './shelf.ts';
import { boughtNames } from './surroundings.ts';
import type { Trail } from './trail.ts';

type Told = { readonly home: string; readonly agreement: Agreement; readonly purchase?: HeldPurchase };

const residentsOf = async (claims: readonly HeldClaim[], ask: ClaimAsk): Promise<Map<string, Resident[]>> => {
  const held = new Map(claims.map((claim) => [claim.id, claim]));
  const residents = (await readHeld(claims, ask)).flatMap((reading) => {
    const { home, part } = held.get(reading.id) ?? {};
    return home === undefined || part === undefined ? [] : [{ home, resident: { reading, part } }];
  });
  return new Map([...groupBy(residents, ({ home }) => home)].map(([home, own]) => [home, own.map(({ resident }) => resident)]));
};

const tell = (home: string, residents: readonly Resident[], rivalries: readonly Conflict[]): Told[] => {
  const alone = agreementOf(residents, []);
  if (!alone) return [];
  const item = purchaseAt(home, residents, alone);
  if (!item) return [{ home, agreement: alone }];
  return [{ home, agreement: agreementOf(residents, rivalries) ?? alone, purchase: { item, rivalries } }];
};

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);

const changed = (told: readonly Told[], held: ReadonlyMap<string, HeldAgreement>): SavedAgreement[] =>
  told
    .map(({ home, agreement }) => ({ home, item: agreement, hash: contentHash(agreement) }))
    .filter(({ home, item, hash }) => {
      const { home: at, hash: before, claims = [], rejected = [] } = held.get(item.id) ?? {};
      return at !== home || before !== hash || !sameList(claims, item.claims) || !sameList(rejected, item.rejectedClaims ?? []);
    });

const boughtAnew = (is: readonly HeldPurchase[], was: readonly HeldPurchase[]): string[] => {
  const texts = new Map(was.map(({ item }) => [item.home, contentHash(item)]));
  const moved = is.filter(({ item }) => texts.get(item.home) !== contentHash(item)).map(({ item }) => item.home);
  const there = new Set(is.map(({ item }) => item.home));
  const homes = new Set([...moved, ...was.map(({ item }) => item.home).filter((home) => !there.has(home))]);
  return [...is, ...was].filter(({ item }) => homes.has(item.home)).flatMap(({ item }) => boughtNames(item));
};

/** `rivalries`: of the homes, where they are known to have changed; else those that they had. */
const deriveAt = async (
  homes: readonly string[],
  rivalries: ReadonlyMap<string, readonly Conflict[]>,
  { ask, trail }: { readonly ask: ClaimAsk; readonly trail: Trail },
): Promise<void> => {
  const { shelf, batch } = ask;
  const claims = await shelf.claimsAt(homes);
  const bought = await shelf.purchasesAt(homes);
  const had = new Map(bought.map((purchase) => [purchase.item.home, purchase.rivalries]));
  const told = [...(await residentsOf(claims, ask))].flatMap(([home, residents]) =>
    tell(home, residents, rivalries.get(home) ?? had.get(home) ?? []),
  );
  const ids = [...claims.flatMap(({ agreement }) => agreement ?? []), ...told.map(({ agreement }) => agreement.id)];
  const were = [...(await shelf.agreementsAt(homes)), ...(await askInBatches(ids, batch, shelf.agreementsById))];
  const held = new Map(were.map((agreement) => [agreement.id, agreement]));
  const there = new Set(told.map(({ agreement }) => agreement.id));
  const save = changed(told, held);
  const remove = sortedSet(held.keys()).filter((id) => !there.has(id));
  const purchases = told.flatMap(({ purchase }) => purchase ?? []);
  const hashes = new Map(bought.map((purchase) => [purchase.item.home, contentHash(purchase)]));
  const change = {
    save: purchases.filter((purchase) => hashes.get(purchase.item.home) !== contentHash(purchase)),
    remove: bought.map(({ item }) => item.home).filter((home) => !purchases.some(({ item }) => item.home === home)),
  };
  if (save.length + remove.length + change.save.length + change.remove.length === 0) return;
  await shelf.saveAgreements({ save, remove, purchases: change, ...trail.leave('bought', boughtAnew(purchases, bought)) });
};

/** So many homes are one transaction. */
const AT_ONCE = 200;

export const deriveAgreements = async (
  homes: readonly string[],
  rivalries: ReadonlyMap<string, readonly Conflict[]>,
  given: { readonly ask: ClaimAsk; readonly trail: Trail; readonly step: (done: number, total: number) => Promise<void> },
): Promise<void> => {
  const size = Math.min(AT_ONCE, given.ask.batch);
  for (const [index, some] of inBatches(homes, size).entries()) {
    await given.step(index * size, homes.length);
    await deriveAt(some, rivalries, given);
  }
};

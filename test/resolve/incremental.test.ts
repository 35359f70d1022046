import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveMarks } from '../../ingest/derive/derive-marks.ts';
import type { Work } from '../../ingest/derive/work.ts';
import { effectiveKeyBy } from '../../ingest/resolve/effective-key.ts';
import { publisherId } from '../../ingest/resolve/publishers.ts';
import { type Step, someArticles, someSteps, toArticle } from './arbitrary-articles.ts';
import { MemoryShelf } from './memory-shelf.ts';
import { derivedIn, resolveWhole } from './resolve-whole.ts';

const workOf = (batch: number): Work => ({ batch, step: async () => undefined });

const killer = (after: number): (() => void) => {
  let left = after;
  return () => {
    if (left-- <= 0) throw new Error('killed');
  };
};

const take = async (memory: MemoryShelf, step: Step, batch: number): Promise<void> => {
  switch (step.do) {
    case 'put':
      return memory.put(toArticle(step.draft));
    case 'again':
      return memory.putAgain(step.id);
    case 'remove':
      return memory.remove(step.id);
    case 'judge':
    case 'withdraw': {
      const was = memory.judgements.get(step.judgement.id);
      // A judgement never changes: another one under its id stands for its withdrawal and a new one.
      if (was) memory.judge(was, false);
      return memory.judge(step.judgement, step.do === 'judge');
    }
    case 'derive':
      await deriveMarks(memory.shelf(), workOf(batch));
      return;
    case 'kill':
      await deriveMarks(memory.shelf(killer(step.after)), workOf(batch)).catch((error: Error) => expect(error.message).toBe('killed'));
      return;
  }
};

/** Ties between stored and derived things, as they follow from the derived ones. */
const expectTies = (memory: MemoryShelf): void => {
  const derived = derivedIn(memory);
  const entityOf = new Map(derived.entities.flatMap(({ id, keys }) => keys.map((key) => [key, id] as const)));
  const effectiveKey = effectiveKeyBy([...memory.judgements.values()]);
  const articles = [...memory.articles.values()];
  const mentions = articles.flatMap(({ head, mentions }) => mentions.map((mention) => ({ ...mention, article: head.id })));
  const named = mentions.flatMap((mention) => {
    const entity = entityOf.get(effectiveKey(mention));
    return entity === undefined ? [] : [[mention.id, entity] as const];
  });
  expect(memory.entityOfMention).toEqual(new Map(named));
  expect(memory.storyOf).toEqual(new Map(derived.stories.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const))));
  expect(memory.supports).toEqual(new Map(derived.agreements.flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const))));
  expect(memory.rejectedFrom).toEqual(
    new Map(derived.agreements.flatMap(({ id, rejectedClaims = [] }) => rejectedClaims.map((claim) => [claim, id] as const))),
  );
  const published = articles.flatMap(({ head: { id, publisher } }) => (publisher ? [[id, publisherId(publisher)] as const] : []));
  expect(memory.publishedBy).toEqual(new Map(published));
  expect(memory.marks.size).toBe(0);
};

describe('deriving in neighbourhoods', () => {
  it('gives what resolving the whole gives, whatever came, went, was edited, judged or killed in between', async () => {
    await fc.assert(
      fc.asyncProperty(someSteps, fc.constantFrom(1, 2, 500), async (steps, batch) => {
        const memory = new MemoryShelf();
        for (const step of steps) await take(memory, step, batch);
        await deriveMarks(memory.shelf(), workOf(batch));
        expect(derivedIn(memory)).toEqual(await resolveWhole(memory));
        expectTies(memory);
      }),
      { numRuns: 1500 },
    );
  }, 120_000);

  it('loses nothing to a kill between any two transactions', async () => {
    await fc.assert(
      fc.asyncProperty(someSteps, someSteps, async (before, change) => {
        const stored = ({ do: what }: Step): boolean => what !== 'derive' && what !== 'kill';
        for (let after = 0, killed = true; killed; after++) {
          const memory = new MemoryShelf();
          for (const step of before.filter(stored)) await take(memory, step, 500);
          await deriveMarks(memory.shelf(), workOf(500));
          for (const step of change.filter(stored).slice(0, 2)) await take(memory, step, 500);
          killed = await deriveMarks(memory.shelf(killer(after)), workOf(500)).then(
            () => false,
            () => true,
          );
          await deriveMarks(memory.shelf(), workOf(500));
          expect(derivedIn(memory)).toEqual(await resolveWhole(memory));
          expectTies(memory);
        }
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  it('does not depend on the order in which articles come', async () => {
    await fc.assert(
      fc.asyncProperty(
        someArticles.chain((drafts) => fc.tuple(fc.constant(drafts), fc.shuffledSubarray(drafts, { minLength: drafts.length }))),
        async ([drafts, shuffled]) => {
          const [one, other] = [new MemoryShelf(), new MemoryShelf()];
          for (const draft of drafts) one.put(toArticle(draft));
          await deriveMarks(one.shelf(), workOf(500));
          for (const draft of shuffled) {
            other.put(toArticle(draft));
            await deriveMarks(other.shelf(), workOf(500));
          }
          expect(derivedIn(other)).toEqual(derivedIn(one));
        },
      ),
      { numRuns: 500 },
    );
  }, 120_000);

  it('writes nothing when nothing has changed', async () => {
    await fc.assert(
      fc.asyncProperty(someArticles, async (drafts) => {
        const memory = new MemoryShelf();
        for (const draft of drafts) memory.put(toArticle(draft));
        await deriveMarks(memory.shelf(), workOf(500));
        memory.marks.set('again', { id: 'again', keys: drafts.flatMap(({ id }) => [`article:${id}`, ...memoryKeys(memory, id)]) });
        const writes: number[] = [];
        await deriveMarks(
          memory.shelf(() => writes.push(1)),
          workOf(500),
        );
        // Publishers are saved as they are; the mark is taken away.
        expect(writes.length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});

const memoryKeys = (memory: MemoryShelf, id: string): string[] =>
  (memory.articles.get(id)?.mentions ?? []).flatMap(({ key, fullKey }) => [`name:${key}`, `name:${fullKey}`]);

// Where a rule's trigger stands: what the slots of its roles are filled from.
import type { Mention } from '../../../schema/facts.ts';
import type { Group } from '../sentence/group.ts';
import type { Filler } from './candidate.ts';

/** What a sentence before told. */
export type Told = { readonly type: string; readonly parties: readonly Filler[] };

/**
 * What is known before a sentence is read. `topic`: companies that the article is about, the foremost first; `story`: the same, the one first of
 * which the whole story is told; both for roles that the sentence leaves open. `told`: the claims of the sentences before, the latest last.
 */
export type Around = { readonly topic: readonly Mention[]; readonly story: readonly Mention[]; readonly told: readonly Told[] };
export const NOTHING_AROUND: Around = { topic: [], story: [], told: [] };

export type Place = { readonly groups: readonly Group[]; readonly at: number; readonly topic: readonly Mention[] };

/** What fills a slot that has a name of its own. */
export type FillSlot = (place: Place) => readonly Mention[];
export type Slots = Readonly<Record<string, FillSlot>>;

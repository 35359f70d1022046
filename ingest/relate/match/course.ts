// What a sentence may go on from: the claims told before it and beside it, and whom the text is about.
import type { Mention } from '../../../schema/facts.ts';
import type { Group } from '../sentence/group.ts';
import type { Candidate } from './candidate.ts';

/** `number`: of its sentence, from the title on. */
export type Earlier = { readonly candidate: Candidate; readonly number: number };
/** `here`: what the sentence that is read tells in full, and `number`: its own; `subject`: whom the one before it was about; `story`: whom the text is about, the foremost first. */
export type Course = {
  readonly earlier: readonly Earlier[];
  readonly here: readonly Candidate[];
  readonly number: number;
  readonly subject: Mention | undefined;
  readonly story: readonly Mention[];
};

/** Sentences back. */
export const NEAR = 3;

/** What another verb of the sentence tells is what the likeness is to. */
export const hasOwnNews = (groups: readonly Group[], at: number, sequels: ReadonlySet<number>): boolean =>
  groups.slice(0, at).some((group, index) => group.kind === 'VERB' && group.form === 'FINITE' && !sequels.has(index));

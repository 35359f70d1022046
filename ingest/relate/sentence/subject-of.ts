// What finds the subject of a verb, as the parts of it call one another.
import type { Phrase } from './coordination.ts';
import type { Group } from './group.ts';

/** `depth`: of how many other verbs the subject was asked for on the way. */
export type SubjectOf = (groups: readonly Group[], verb: number, depth?: number) => Phrase | undefined;

// The word that a group opens with: the whole of a preposition, a relative word or a comma.
import type { Group } from './group.ts';

export const wordAt = (groups: readonly Group[], at: number): string => groups[at]?.words[0]?.lower ?? '';

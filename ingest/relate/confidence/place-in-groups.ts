// Where a mention stands among a sentence's groups.
import type { Mention } from '../../../schema/facts.ts';
import type { Group } from '../sentence/group.ts';

/** Index of the group; -1 where the mention is of another sentence. */
export const indexIn = (groups: readonly Group[], { id }: Mention): number =>
  groups.findIndex(({ words }) => words.some(({ mentions }) => mentions.some((mention) => mention.id === id)));

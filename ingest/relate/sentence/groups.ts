// Tagged words in, groups out: nouns, verbs and what joins them, in the order of the sentence.
import { withoutAsides } from './asides.ts';
import type { Group, Joint } from './group.ts';
import { isOfNoun, nounGroupEnd, toNounGroup } from './noun-group.ts';
import { toVerbGroup, verbGroupEnd } from './verb-group.ts';
import type { Word } from './word.ts';

const JOINTS: Readonly<Record<string, Joint['kind']>> = {
  PREP: 'PREP',
  TO: 'PREP',
  COMMA: 'COMMA',
  CC: 'CC',
  WH: 'WH',
  SUB: 'SUB',
  STOP: 'STOP',
  TIME: 'TIME',
};
export const groupWords = (allWords: readonly Word[]): readonly Group[] => {
  const words = withoutAsides(allWords);
  const groups: Group[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (!word) break;
    const verbEnd = ['VERB', 'MODAL', 'TO', 'NOT'].includes(word.tag) ? verbGroupEnd(words, at) : undefined;
    if (verbEnd !== undefined) {
      const group = toVerbGroup(words.slice(at, verbEnd), groups, words.slice(verbEnd));
      groups.push(group);
      at = Math.max(verbEnd, at + group.words.length);
      continue;
    }
    if (isOfNoun(word)) {
      const end = Math.max(nounGroupEnd(words, at), at + 1);
      const time = words[end]?.tag === 'TIME' && words.slice(at, end).every(({ tag }) => ['DET', 'ADJ', 'NUM'].includes(tag));
      if (time) groups.push({ kind: 'TIME', words: words.slice(at, end + 1) });
      else groups.push(toNounGroup(words.slice(at, end)));
      at = time ? end + 1 : end;
      continue;
    }
    const kind = JOINTS[word.tag];
    const goesWith = word.tag === 'PREP' && /^(?:thanks|due)$/.test(word.lower) ? words[at + 1] : undefined;
    if (goesWith) groups.push({ kind: 'PREP', words: [word, goesWith] });
    else if (kind) groups.push({ kind, words: [word] });
    else if (['ADV', 'MODAL', 'NOT'].includes(word.tag)) groups.push({ kind: 'ADVERB', words: [word] });
    at += goesWith ? 2 : 1;
  }
  return groups;
};

// A field and its mentions in, its sentences as groups out: what the rules are matched against.
import type { Mention } from '../../schema/facts.ts';
import { splitSentences } from '../recognise/sentences.ts';
import { EMPTY_MEMORY, expectNames, type Memory, mainOf, remember, storyOf } from './discourse/memory.ts';
import { withReferences } from './discourse/refer.ts';
import { subjectsIn } from './discourse/salience.ts';
import type { Group } from './sentence/group.ts';
import { groupWords } from './sentence/groups.ts';
import { withMissingVerb } from './sentence/missing-verb.ts';
import { withoutParentheses } from './sentence/parentheses.ts';
import { withRemnants } from './sentence/remnants.ts';
import { tagWords } from './sentence/tag.ts';
import { tokensOf } from './sentence/token.ts';

export type AnalysedSentence = {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly groups: readonly Group[];
  readonly topic: readonly Mention[];
  readonly story: readonly Mention[];
  /** Whom the sentence before was about. */
  readonly subject: Mention | undefined;
};
type Analysis = { readonly sentences: readonly AnalysedSentence[]; readonly memory: Memory };

/** `mentions`: those of the field that `text` is. `memory`: what was named before it. */
export const analyse = (text: string, mentions: readonly Mention[], memory: Memory = EMPTY_MEMORY): Analysis => {
  const sentences: AnalysedSentence[] = [];
  let known = expectNames(memory, mentions);
  let subject: Mention | undefined;
  for (const sentence of splitSentences(text)) {
    const tokens = withReferences(withRemnants(tokensOf(text, sentence, mentions)), known);
    const groups = withoutParentheses(groupWords(withMissingVerb(tagWords(tokens))));
    sentences.push({
      start: sentence.start,
      end: sentence.end,
      quote: text.slice(sentence.start, sentence.end),
      groups,
      topic: mainOf(known),
      story: storyOf(known),
      subject,
    });
    known = remember(known, groups);
    subject = subjectsIn(groups)[0];
  }
  return { sentences, memory: known };
};

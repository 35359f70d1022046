// Who has been spoken of: the companies of each sentence so far, who was its subject, and who stood in one group ("A, B and C").

/** `groups`: runs of two or more companies joined by commas and "and"; `subject`: the companies in the place of the subject,
 * `latest`: those of the last clause that has one. */
export type SentenceMemory = {
  readonly paragraph: number;
  readonly companies: string[];
  readonly groups: string[][];
  subject: readonly string[];
  latest: readonly string[];
};

/** A company named or referred to at tokens `start` to `end`; without a full name, a name of something else. */
export type Occurrence = { readonly fullName: string | undefined; readonly start: number; readonly end: number };

const PREPOSITION =
  /^(?:of|in|for|from|with|by|at|on|to|against|over|under|between|among|through|via|after|before|like|than|into|about|behind|including|without|within|versus|vs\.?|per|across|near)$/i;
const OPENS_CLAUSE =
  /^(?:,|;|:|–|—|-|--|\(|“|"|‘|that|and|but|or|while|as|when|because|if|though|although|whether|since|so|until|where|once|unless)$/i;
const DETERMINER = /^(?:the|a|an|its|their|his|her|this|that|rival|both)$/i;

/** Whether a noun phrase that begins at `start` opens a clause: nothing, or only what describes it, stands between it and the opening. */
export const opensClause = (words: readonly string[], start: number, isName: (token: number) => boolean): boolean => {
  for (let at = start - 1; at >= 0; at -= 1) {
    const word = words[at] ?? '';
    if (isName(at) || PREPOSITION.test(word)) return false;
    if (word === 'as' && /^(?:such|known|well)$/.test(words[at - 1] ?? '')) return false;
    if (OPENS_CLAUSE.test(word)) return true;
    if (/^['’]s$/.test(word)) return true;
    const isPlainWord = /^\p{L}[\p{L}\p{M}-]*$/u.test(word) || DETERMINER.test(word);
    if (!isPlainWord || start - at > 5) return false;
    if (/(?:ed|es|ought|aid|ook|ade|old|ave|las|has|will|is|was|are|were|be)$/.test(word) && !DETERMINER.test(word)) return false;
  }
  return true;
};

const joinsGroup = (between: readonly string[]): boolean => {
  const text = between.join(' ');
  return /^(?:,|and|&|,? ?and|or|as well as|, and its? ?\w*)$/i.test(text);
};

/** Puts the companies of one sentence into memory, in the order of their places. */
export const remember = (
  words: readonly string[],
  paragraph: number,
  occurrences: readonly Occurrence[],
  isName: (token: number) => boolean,
): SentenceMemory => {
  const memory: SentenceMemory = { paragraph, companies: [], groups: [], subject: [], latest: [] };
  let group: string[] = [];
  let last: Occurrence | undefined;
  for (const occurrence of occurrences) {
    if (occurrence.fullName === undefined) {
      if (opensClause(words, occurrence.start, isName)) memory.latest = [];
      last = undefined;
      continue;
    }
    if (!memory.companies.includes(occurrence.fullName)) memory.companies.push(occurrence.fullName);
    const joined = last !== undefined && joinsGroup(words.slice(last.end, occurrence.start));
    if (joined) {
      if (!group.includes(occurrence.fullName)) group.push(occurrence.fullName);
    } else {
      group = [occurrence.fullName];
      memory.groups.push(group);
      const owns = /^['’]s?$/.test(words[occurrence.end] ?? '');
      if (!owns && opensClause(words, occurrence.start, isName)) {
        if (memory.subject.length === 0) memory.subject = group;
        memory.latest = group;
      }
    }
    last = occurrence;
  }
  return memory;
};

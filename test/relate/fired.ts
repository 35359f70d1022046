// Which rules fire on a marked sentence, as "rule: ROLE Name, ROLE Name": what the tables of the rule tests compare with.
import { analyse } from '../../ingest/relate/analyse.ts';
import { matchSentence } from '../../ingest/relate/match/match-sentence.ts';
import { indexRules } from '../../ingest/relate/match/rule-index.ts';
import { RULES } from '../../ingest/relate/rules/all.ts';
import { readMarked } from './marked-text.ts';

const INDEX = indexRules(RULES);

export const firedOn = (marked: string): readonly string[] => {
  const { text, mentions } = readMarked(marked);
  return analyse(text, mentions).sentences.flatMap(({ groups, quote, topic, story }) =>
    matchSentence(groups, quote.toLowerCase(), INDEX, { topic, story, told: [] }).candidates.map(
      ({ rule, parties }) => `${rule.name}: ${parties.map(({ role, mention }) => `${role} ${mention.fullName}`).join(', ')}`,
    ),
  );
};

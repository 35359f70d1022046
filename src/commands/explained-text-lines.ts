// How a text was understood, as `extract --explain` prints it: sentence by sentence its names, claims, and rules that nearly fired.
import type { ExplainedClaim, ExplainedMention, ExplainedSentence } from '../../ingest/explain.ts';

const claimLine = ({ type, parties, covers, status, modality, basis, source, confidence, rule }: ExplainedClaim): readonly string[] => [
  `  = ${type}  ${parties.map(({ role, name }) => `${role} ${name}`).join(', ')}${covers.length > 0 ? `  covers ${covers.join(', ')}` : ''}`,
  `      ${status}, ${modality}, ${basis}, said by ${source}, confidence ${confidence.toFixed(2)}, rule ${rule}`,
];

const mentionText = ({ name, fullName, kind, form }: ExplainedMention): string =>
  `${name} (${kind.toLowerCase()}${form === 'REFERENCE' || fullName !== name ? `: ${fullName}` : ''})`;

const sentenceLines = ({ field, text, groups, mentions, claims, nearMisses }: ExplainedSentence): readonly string[] => [
  `${field === 'TITLE' ? 'Title: ' : ''}${text.replace(/\s+/g, ' ')}`,
  `  ${groups.join(' ')}`,
  ...(mentions.length > 0 ? [`  names: ${mentions.map(mentionText).join(', ')}`] : []),
  ...claims.flatMap(claimLine),
  ...nearMisses.map(({ rule, trigger, why }) => `  ~ ${rule} at "${trigger}": ${why}`),
  '',
];

export const explainedTextLines = (sentences: readonly ExplainedSentence[]): readonly string[] => {
  const claims = sentences.reduce((sum, sentence) => sum + sentence.claims.length, 0);
  return [
    ...sentences.flatMap(sentenceLines),
    `Sentences: ${sentences.length}, claims: ${claims} (= a claim, ~ a rule that nearly fired).`,
  ];
};

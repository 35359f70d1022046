// An article in, how it was understood out: sentences with their groups, names, the rules that fired and those that nearly did, with why not.
import type { Article, Claim, Mention } from '../schema/facts.ts';
import type { Extractor } from './extractor.ts';
import { analyse } from './relate/analyse.ts';
import { matchSentence } from './relate/match/match-sentence.ts';
import { indexRules } from './relate/match/rule-index.ts';
import { RULES } from './relate/rules/all.ts';
import type { Group } from './relate/sentence/group.ts';

export type ExplainedMention = Pick<Mention, 'name' | 'fullName' | 'form' | 'kind' | 'start' | 'end'>;
export type ExplainedClaim = Pick<Claim, 'type' | 'status' | 'modality' | 'basis' | 'confidence' | 'rule'> & {
  readonly parties: readonly { readonly name: string; readonly role: string }[];
  readonly covers: readonly string[];
  readonly source: string;
};
export type ExplainedSentence = {
  readonly field: Claim['field'];
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** "[noun group]", "<verb: form>", and the words between. */
  readonly groups: readonly string[];
  readonly mentions: readonly ExplainedMention[];
  readonly claims: readonly ExplainedClaim[];
  /** Rules whose trigger stands there without giving a claim. */
  readonly nearMisses: readonly { readonly rule: string; readonly trigger: string; readonly why: string }[];
};

const INDEX = indexRules(RULES);

const textOf = (group: Group): string => group.words.map(({ text }) => text).join(' ');
const describe = (group: Group): string => {
  if (group.kind === 'NOUN') return `[${textOf(group)}]`;
  if (group.kind !== 'VERB') return textOf(group);
  return `<${textOf(group)}: ${group.lemma}, ${group.form.toLowerCase()}${group.passive ? ', passive' : ''}${group.negated ? ', negated' : ''}>`;
};

const toClaim = ({ type, status, modality, basis, confidence, rule, parties, covers, source }: Claim): ExplainedClaim => ({
  type,
  status,
  modality,
  basis,
  confidence,
  rule,
  parties: parties.map(({ name, role }) => ({ name, role })),
  covers: covers.map(({ name }) => name),
  source: source.name ? `${source.kind} (${source.name})` : source.kind,
});

/** The title's sentences first. The text is analysed again for the near misses; the claims are the extractor's own. */
export const explainText = (article: Article, extractor: Extractor): readonly ExplainedSentence[] => {
  const { mentions, claims } = extractor.extract(article);
  const of = (field: Claim['field']): readonly Mention[] => mentions.filter((mention) => mention.field === field);
  const title = analyse(article.title, of('TITLE'));
  const text = analyse(article.text, of('TEXT'), title.memory);
  const explain = (
    field: Claim['field'],
    { start, end, quote, groups, topic, story }: (typeof text.sentences)[number],
  ): ExplainedSentence => ({
    field,
    text: quote,
    start,
    end,
    groups: groups.map(describe),
    mentions: of(field)
      .filter((mention) => mention.start >= start && mention.end <= end)
      .map(({ name, fullName, form, kind, start: from, end: to }) => ({ name, fullName, form, kind, start: from, end: to })),
    claims: claims.filter((claim) => claim.field === field && claim.start === start).map(toClaim),
    nearMisses: matchSentence(groups, quote.toLowerCase(), INDEX, { topic, story, told: [] }).misses.map(({ rule, at, why }) => ({
      rule,
      trigger: groups
        .slice(at, at + 1)
        .map(textOf)
        .join(''),
      why,
    })),
  });
  return [...title.sentences.map((sentence) => explain('TITLE', sentence)), ...text.sentences.map((sentence) => explain('TEXT', sentence))];
};

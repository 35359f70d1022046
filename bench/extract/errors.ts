// Extracted items in, their errors out, each with its class: what would have to be mended to be rid of it.
import { type ExplainedSentence, explainText } from '../../ingest/explain.ts';
import { isAgreementType } from '../../schema/ontology.ts';
import type { Extracted } from './extract-set.ts';
import type { Matched } from './match-item.ts';
import { hasSameRoles, isNamed, isSameStatus, isSameType, type Pair } from './pairs.ts';

export type ExtractionError = { readonly kind: string; readonly id: string; readonly told: string };

const told = ({ types, parties: [a, b], quote }: Pair): string =>
  `${types[0] ?? ''}: ${a.name} (${a.role}), ${b.name} (${b.role})${quote ? ` | ${quote.replace(/\s+/g, ' ')}` : ''}`;

const whyMissed = (pair: Pair, { mentions, proposals }: Extracted, sentences: readonly ExplainedSentence[]): string => {
  const [first, second] = pair.parties;
  const isThere = (party: Pair['parties'][0], names: readonly string[]): boolean => names.some((name) => isNamed(party, name));
  const all = mentions.map(({ fullName }) => fullName);
  if (!isThere(first, all) || !isThere(second, all)) return 'missed: a name is not recognised';
  const isProposed = proposals.some(({ claim: { type, parties } }) => {
    const names = parties.map(({ name }) => name);
    return isAgreementType(type) && isThere(first, names) && isThere(second, names);
  });
  if (isProposed) return 'missed: the claim is judged unlikely';
  const together = sentences.filter((sentence) => {
    const names = sentence.mentions.map(({ fullName }) => fullName);
    return isThere(first, names) && isThere(second, names);
  });
  if (together.length === 0) return 'missed: told over several sentences';
  const isNear = together.some(({ nearMisses }) => nearMisses.some(({ why }) => why === 'a role is not filled'));
  return isNear ? 'missed: a rule fires and does not find both parties' : 'missed: no rule fires in the sentence';
};

const whyInvented = (pair: Pair, { claims, mentions }: Extracted): string => {
  const names = pair.parties.map(({ name }) => name);
  const claim = claims.find(
    ({ quote, parties }) => quote === pair.quote && names.every((name) => parties.some((party) => party.name === name)),
  );
  const forms = claim?.parties.map(({ mention }) => mentions.find(({ id }) => id === mention)) ?? [];
  if (forms.some((mention) => mention?.form === 'REFERENCE')) return 'invented: a pronoun or description stands for another';
  return forms.some((mention) => mention && mention.kind !== 'COMPANY')
    ? 'invented: a party is no organisation'
    : 'invented: there is no such agreement';
};

const faultsOf = ({ gold, given }: Matched): readonly string[] => {
  if (!isSameType(gold, given)) return [`mistyped: ${gold.types[0] ?? ''} as ${given.types[0] ?? ''}`];
  return [
    ...(hasSameRoles(gold, given) ? [] : ['roles turned']),
    ...(isSameStatus(gold, given) ? [] : [`status ${gold.statuses[0]} as ${given.statuses[0]}`]),
  ];
};

/** `sentences`: of `explainText`. */
export const errorsOf = (item: Extracted): readonly ExtractionError[] => {
  const { article, mentions, claims, outcome } = item;
  const sentences = explainText(article, { name: 'given', version: '', extract: () => ({ mentions, claims }) });
  const error = (kind: string, pair: Pair): ExtractionError => ({ kind, id: article.id, told: told(pair) });
  return [
    ...outcome.missed.map((pair) => error(whyMissed(pair, item, sentences), pair)),
    ...outcome.invented.map((pair) => error(whyInvented(pair, item), pair)),
    ...outcome.matched.flatMap((row) => faultsOf(row).map((fault) => error(fault, row.gold))),
  ];
};

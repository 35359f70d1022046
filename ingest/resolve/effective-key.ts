// The name key under which a mention counts: that of its fullest name, unless people said that the article means another.
import type { Judgement } from '../../schema/facts.ts';
import { by } from '../../schema/order.ts';

type Naming = { readonly key: string; readonly fullKey: string; readonly article?: string | undefined };
export type EffectiveKey = (naming: Naming) => string;

const isAboutNames = ({ kind }: Judgement): boolean => kind === 'SAME' || kind === 'DIFFERENT';

/** Judgements about names in some articles: there the first key means the second. */
export const movesOf = (judgements: readonly Judgement[]): readonly Judgement[] =>
  judgements.filter((judgement) => isAboutNames(judgement) && judgement.articles.length > 0).sort(by(({ id }) => id));

/** The articles that judgements about names single out: their mentions are not counted together with others. */
export const judgedArticles = (judgements: readonly Judgement[]): string[] => movesOf(judgements).flatMap(({ articles }) => articles);

export const effectiveKeyBy = (judgements: readonly Judgement[]): EffectiveKey => {
  const moves = new Map<string, { from: string; to: string }[]>();
  for (const { articles, targets } of movesOf(judgements)) {
    const [from, to] = targets;
    if (from === undefined || to === undefined) continue;
    for (const article of articles) moves.set(article, [...(moves.get(article) ?? []), { from, to }]);
  }
  return ({ key, fullKey, article }) => {
    const move = article === undefined ? undefined : moves.get(article)?.find(({ from }) => from === fullKey || from === key);
    return move?.to ?? fullKey;
  };
};

// Agreements in words: `Nokia → HMD Global`.
import { inWordsFirst } from '../../pages/phrases.ts';
import type { Agreement, Node } from './picture.ts';

type Names = ReadonlyMap<string, Node>;

export const nameOf = (names: Names, key: string): string => names.get(key)?.name ?? key;

/** Those of the first role, and the rest; equals stand together. */
export const sidesOf = ({ sides }: Pick<Agreement, 'sides'>, names: Names): { readonly ones: string; readonly others: string } => {
  const first = sides[0]?.role;
  const list = (own: boolean): string =>
    sides
      .filter(({ role }) => (role === first) === own)
      .map(({ node }) => nameOf(names, node))
      .join(', ');
  return { ones: list(true), others: list(false) };
};

export const labelOf = (agreement: Pick<Agreement, 'sides' | 'type'>, names: Names): string => {
  const { ones, others } = sidesOf(agreement, names);
  return `${inWordsFirst(agreement.type)}: ${ones}${others ? ` → ${others}` : ''}`;
};

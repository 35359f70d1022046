// Agreements in words: `Nokia → HMD Global`.
import { inWordsFirst } from '../../pages/phrases.ts';
import type { Agreement, Node } from './picture.ts';

type Names = ReadonlyMap<string, Node>;

export const nameOf = (names: Names, key: string): string => names.get(key)?.name ?? key;

export type Sides = { readonly ones: string; readonly others: string; readonly sellers: string };

/** Those of the first role, and the rest; equals stand together, and who sells what is bought stands apart. */
export const sidesOf = ({ sides }: Pick<Agreement, 'sides'>, names: Names): Sides => {
  const first = sides[0]?.role;
  const isSeller = (role: string | undefined): boolean => role === 'SELLER' && first !== 'SELLER';
  const list = (isMeant: (role: string | undefined) => boolean): string =>
    sides
      .filter(({ role }) => isMeant(role))
      .map(({ node }) => nameOf(names, node))
      .join(', ');
  return { ones: list((role) => role === first), others: list((role) => role !== first && !isSeller(role)), sellers: list(isSeller) };
};

export const namesInWords = (agreement: Pick<Agreement, 'sides'>, names: Names): string => {
  const { ones, others, sellers } = sidesOf(agreement, names);
  return `${ones}${others && ` → ${others}`}${sellers && `, from ${sellers}`}`;
};

export const labelOf = (agreement: Pick<Agreement, 'sides' | 'type'>, names: Names): string =>
  `${inWordsFirst(agreement.type)}: ${namesInWords(agreement, names)}`;

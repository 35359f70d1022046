// The id of an article, by docs/data-model.md: the given one, else the address it came from, else its canonical address, else its content.
import { contentId } from '../../schema/ids.ts';
import { normaliseAddress } from './normalise-address.ts';

export type Identity = {
  readonly given?: string | undefined;
  readonly address?: string | undefined;
  readonly canonicalUrl?: string | undefined;
  readonly title: string;
  readonly text: string;
};

/** A longer one cannot be indexed by the database: its content stands for it. */
const LONGEST_ID = 1000;

export const articleId = ({ given, address, canonicalUrl, title, text }: Identity): string => {
  const id =
    (given?.trim() && given) ||
    (address ? normaliseAddress(address) : undefined) ||
    (canonicalUrl ? normaliseAddress(canonicalUrl) : undefined);
  if (!id) return contentId('article', title, text);
  return id.length > LONGEST_ID ? contentId('article', id) : id;
};

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

export const articleId = ({ given, address, canonicalUrl, title, text }: Identity): string =>
  given ||
  (address ? normaliseAddress(address) : undefined) ||
  (canonicalUrl ? normaliseAddress(canonicalUrl) : undefined) ||
  contentId('article', title, text);

// Who says so, in words.
import type { Source } from '../../../schema/ontology.ts';

const SAYS: Readonly<Record<Source, string>> = {
  PARTY: 'says a party',
  PUBLICATION: 'says a publication',
  NAMED: 'says',
  UNNAMED: 'say unnamed sources',
  OWN_VOICE: 'says the article itself',
};

/** Who says it: "says a party (Nokia)". */
export const sourceInWords = ({ kind, name }: { readonly kind: Source; readonly name: string | null }): string =>
  `${SAYS[kind]}${name ? ` (${name})` : ''}`;

// The kinds of licences, told apart by what is licensed: patents, a brand, works, or technology.
import type { AgreementType } from '../../../schema/ontology.ts';
import { FRANCHISES } from '../lexicon/franchises.ts';

export const LICENCE = 'license licence licensing';
export const PATENT = /\bpatents?\b/;
const WORLD = [...FRANCHISES]
  .filter((name) => / |é|\b(?:minecraft|fortnite|transformers|barbie|snoopy|tetris|marvel)\b/.test(name))
  .join('|');
/** Goods of a named make: "a licence to sell B phones". */
const NAMED_GOODS =
  'licen[cs]e to (?:make|sell|build|produce) (?:\\S+ ){1,4}(?:phones|smartphones|handsets|televisions|tvs|tablets|laptops|cameras|appliances|headphones)';
const BRAND = new RegExp(
  `${/\b(?:brand(?:s|ed)?|logo|badge|trademarks?|under the \S+ name|names?|colours|toys?|dolls?|figures|figurines|plush|merchandise|costumes?|perfumes?|fragrances?|eyewear|sunglasses|watches|apparel|clothing|clothes|sportswear|characters?|heroes|superheroes)\b/.source}|\\b(?:${WORLD})\\b(?!.*\\b(?:films?|movies?|shows?|series|episodes?|stream\\w*)\\b)|${NAMED_GOODS}`,
);
const CONTENT =
  /\b(?:music|songs?|films?|movies?|shows?|series|episodes?|titles|videos?|catalog(?:ue)?|record labels?|labels|photographs?|photos|images|archives?|articles|news|stream(?:s|ed|ing)?|broadcast|rights to|channels|library|pictures|books|content|journalism|footage|lyrics|recordings?|programming|soundtracks?|comics|matches|fonts|newspapers?|magazines?)\b/;
/** Words for what is made by somebody's knowledge. */
export const TECHNOLOGY =
  /\b(?:technolog(?:y|ies)|platform|software|source code|designs?|process(?:es)?|architectures?|cores?|engines?|algorithms?|operating system|os|know-how|chemistry|intellectual property|ip|models?|recipes?|source|android|chips?|processors?|drivetrain|hybrid|system|method)\b/;

/** Each is given to the other. */
export const MUTUAL =
  /cross-?licen[cs]|each other|one another|mutual|vice versa|the other ?'s|(?:patents?|rights|portfolios?) of (?:the other|both)|\b(?:one|a licen[cs]e|access|rights?|the same) (?:to|under|for) (?:its|their) own\b|in return gets? (?:a|one)/;

/** What an authority allows. */
const PERMIT =
  '\\b(?:banking|central bank|bank of|regulators?|authority|ministry|applie[sd] for|applying for|casino licen[cs]e|export licen[cs]e)\\b';

/** The first whose words stand in the sentence. */
export type Kind = { readonly type: AgreementType; readonly word: string; readonly sentence?: RegExp; readonly not?: RegExp };
export const KINDS: readonly Kind[] = [
  { type: 'PATENT_LICENSE', word: 'patent', sentence: PATENT, not: MUTUAL },
  { type: 'BRAND_LICENSE', word: 'brand', sentence: BRAND, not: PATENT },
  { type: 'CONTENT_LICENSE', word: 'content', sentence: CONTENT, not: /\bpatents?\b|\bbrand(?:s|ed)?\b|logo|trademark/ },
  { type: 'TECHNOLOGY_LICENSE', word: 'technology', not: new RegExp(`${PATENT.source}|${BRAND.source}|${CONTENT.source}|${PERMIT}`) },
];

/** What is made under a licence, where nothing tells of knowledge or works, bears a name. */
export const MADE_KINDS: readonly Kind[] = KINDS.map((kind) => {
  if (kind.word === 'technology') return { ...kind, sentence: TECHNOLOGY };
  return kind.word === 'brand'
    ? { type: kind.type, word: kind.word, not: new RegExp(`${PATENT.source}|${CONTENT.source}|${TECHNOLOGY.source}`) }
    : kind;
});

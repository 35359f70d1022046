// Which agreements share a colour, and how wide they are. Colours can be told apart by people who see few of them (after Okabe and Ito, 2008), and
// reach 3:1 against the ground they stand on (WCAG 1.4.11).
import type { AgreementType, FactType } from '../../../../schema/ontology.ts';

export const TIE_GROUPS = [
  'Licence',
  'Supply',
  'Building together',
  'Cooperation',
  'Ownership',
  'Investment',
  'Settlement',
  'Fact',
] as const;
export type TieGroup = (typeof TIE_GROUPS)[number];

const GROUPS: Readonly<Record<AgreementType | FactType, TieGroup>> = {
  PATENT_LICENSE: 'Licence',
  PATENT_CROSS_LICENSE: 'Licence',
  BRAND_LICENSE: 'Licence',
  TECHNOLOGY_LICENSE: 'Licence',
  CONTENT_LICENSE: 'Licence',
  SUPPLY: 'Supply',
  MANUFACTURING: 'Supply',
  DISTRIBUTION: 'Supply',
  JOINT_DEVELOPMENT: 'Building together',
  JOINT_VENTURE: 'Building together',
  INTEGRATION: 'Building together',
  MARKETING: 'Cooperation',
  STANDARDS_MEMBERSHIP: 'Cooperation',
  PARTNERSHIP: 'Cooperation',
  ACQUISITION: 'Ownership',
  MERGER: 'Ownership',
  DIVESTITURE: 'Ownership',
  INVESTMENT: 'Investment',
  SETTLEMENT: 'Settlement',
  MAKES: 'Fact',
  OWNS: 'Fact',
  SUBSIDIARY_OF: 'Fact',
  WORKS_FOR: 'Fact',
  ALSO_KNOWN_AS: 'Fact',
};

export const groupOf = (type: AgreementType | FactType): TieGroup => GROUPS[type];

type Shades = { readonly light: string; readonly dark: string };
const COLOURS: Readonly<Record<TieGroup, Shades>> = {
  Licence: { light: '#0067a8', dark: '#6db7f2' },
  Supply: { light: '#b86e00', dark: '#f0b040' },
  'Building together': { light: '#00805c', dark: '#3fc79a' },
  Cooperation: { light: '#6d6a75', dark: '#b3b0bd' },
  Ownership: { light: '#c4420a', dark: '#ff8a5c' },
  Investment: { light: '#a8407f', dark: '#eb8fc6' },
  Settlement: { light: '#7a6a00', dark: '#d9cb4e' },
  Fact: { light: '#8a8578', dark: '#7f858f' },
};
export const colourOf = (group: TieGroup, dark: boolean): string => COLOURS[group][dark ? 'dark' : 'light'];

/** Pixels: each doubling of independent stories is as much wider. */
export const widthOf = (stories: number | undefined): number => 2 + 1.5 * Math.log2(Math.max(1, stories ?? 1));

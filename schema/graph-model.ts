// The graph as data: which nodes and relationships there are, with the properties that mean something. The export writes exactly these;
// docs/data-model.md lists them, and a test holds both, the shapes and the constraints against each other. Everything else is bookkeeping.
import { ENTITY_LABELS, FACT_TYPES } from './ontology.ts';

const names = (list: string): readonly string[] => list.split(' ');

export type NodeModel = { readonly properties: readonly string[] /** Ids are hexadecimal digits. */; readonly hashed: boolean };

export const ENTITY_PROPERTIES = names('id kind name names keys wikidataId firstSeen lastSeen why');
const entities = Object.fromEntries(Object.values(ENTITY_LABELS).map((label) => [label, { properties: ENTITY_PROPERTIES, hashed: false }]));

/** By label. An entity stands under the label of its kind; it carries the label Entity too. */
export const NODES: Readonly<Record<string, NodeModel>> = {
  Article: {
    properties: names(
      'id url canonicalUrl title text authors publisherName publisherSite published publishedOn publishedPrecision modified language section pressRelease sample',
    ),
    hashed: false,
  },
  Mention: { properties: names('id name fullName form kind field start end key fullKey'), hashed: true },
  Claim: {
    properties: names(
      'id type status modality sourceKind sourceName basis statedOn statedOnPrecision effectiveFrom effectiveFromPrecision effectiveTo effectiveToPrecision value currency exclusive territory another title field quote start end rule extractorName extractorVersion confidence covers',
    ),
    hashed: true,
  },
  Judgement: { properties: names('id kind targets articles by at reason'), hashed: false },
  ...entities,
  Agreement: {
    properties: names(
      'id slug type family status announcedOn announcedOnPrecision effectiveFrom effectiveFromPrecision effectiveTo effectiveToPrecision value currency exclusive territory confidence ownershipOnly covers independentStories articleCount publishers firstReportedBy firstReportedOn lagDays rejected',
    ),
    hashed: true,
  },
  Status: { properties: names('id status from to knownFrom knownTo claim current'), hashed: true },
  Conflict: { properties: names('id kind'), hashed: true },
  Story: { properties: names('id size firstPublished'), hashed: false },
  Publisher: { properties: names('id name site'), hashed: false },
};

export type RelationshipModel = { readonly from: string; readonly to: string; readonly properties: readonly string[] };

const facts = Object.fromEntries(
  FACT_TYPES.map((type) => [
    type,
    {
      from: 'Entity',
      to: 'Entity',
      properties: names(type === 'WORKS_FOR' ? 'claims firstSeen lastSeen title' : 'claims firstSeen lastSeen'),
    },
  ]),
);

/** By type. */
export const RELATIONSHIPS: Readonly<Record<string, RelationshipModel>> = {
  IN_ARTICLE: { from: 'Mention', to: 'Article', properties: [] },
  STATED_IN: { from: 'Claim', to: 'Article', properties: [] },
  HAS_PARTY: { from: 'Claim', to: 'Mention', properties: names('role position') },
  HAS_COVER: { from: 'Claim', to: 'Mention', properties: names('position') },
  NAMES: { from: 'Mention', to: 'Entity', properties: [] },
  PARTY_TO: { from: 'Entity', to: 'Agreement', properties: names('role nameAsWritten') },
  COVERS: { from: 'Agreement', to: 'Entity', properties: [] },
  SUPPORTS: { from: 'Claim', to: 'Agreement', properties: [] },
  REJECTED_FROM: { from: 'Claim', to: 'Agreement', properties: [] },
  HAS_STATUS: { from: 'Agreement', to: 'Status', properties: [] },
  ABOUT: { from: 'Conflict', to: 'Agreement', properties: [] },
  BETWEEN: { from: 'Conflict', to: 'Claim', properties: [] },
  IN_STORY: { from: 'Article', to: 'Story', properties: [] },
  PUBLISHED_BY: { from: 'Article', to: 'Publisher', properties: [] },
  ...facts,
};

// Which tables there are: everything that the JSONL holds, as people read it. docs/export.md tells what is in which.
import { ENTITY_PROPERTIES, NODES } from '../../../schema/graph-model.ts';
import { AGREEMENT_TYPES, AGREEMENTS, FACT_TYPES } from '../../../schema/ontology.ts';
import { type ExportOptions, isWritten } from '../export-options.ts';
import { nodeTable, type Table, tieTable } from './table.ts';

const properties = (label: string): readonly string[] => NODES[label]?.properties ?? [];

/** Those named first, then the others. */
const leading = (names: string, all: readonly string[]): readonly string[] => {
  const first = names.split(' ');
  return [...first, ...all.filter((name) => !first.includes(name))];
};

/** Sides of an agreement in the order of their roles, as `Nokia (licensor)`. */
const ROLE_ORDER = [...new Set(AGREEMENT_TYPES.flatMap((type) => AGREEMENTS[type].roles.map(({ role }) => role)))]
  .map((role, place) => `WHEN '${role}' THEN ${place}`)
  .join(' ');
const sidesOf = (match: string, name: string): string => `COLLECT {
  MATCH ${match}
  WITH ${name} AS name, side.role AS role
  ORDER BY CASE role ${ROLE_ORDER} ELSE 99 END, name
  RETURN name + ' (' + toLower(role) + ')'
}`;

const AGREEMENTS_TABLE = nodeTable('agreements', 'Agreement', leading('id slug type status', properties('Agreement')), {
  parties: sidesOf('(e:Entity)-[side:PARTY_TO]->(n)', 'e.name'),
});
const PARTIES = tieTable(
  'parties',
  'Agreement',
  '<-[side:PARTY_TO]-(e:Entity)',
  {
    agreement: 'n.id',
    type: 'n.type',
    role: 'side.role',
    entity: 'e.id',
    kind: 'e.kind',
    name: 'e.name',
    nameAsWritten: 'side.nameAsWritten',
  },
  ['role', 'entity'],
);
const COVERS = tieTable(
  'covers',
  'Agreement',
  '-[:COVERS]->(e:Entity)',
  { agreement: 'n.id', entity: 'e.id', kind: 'e.kind', name: 'e.name' },
  ['entity'],
);
const EVIDENCE = tieTable(
  'evidence',
  'Agreement',
  `<-[tie:SUPPORTS|REJECTED_FROM]-(c:Claim)-[:STATED_IN]->(ar:Article)
OPTIONAL MATCH (ar)-[:PUBLISHED_BY]->(p:Publisher)`,
  {
    agreement: 'n.id',
    claim: 'c.id',
    tie: 'type(tie)',
    publishedOn: 'ar.publishedOn',
    publisher: 'p.name',
    quote: 'c.quote',
    type: 'c.type',
    status: 'c.status',
    modality: 'c.modality',
    sourceKind: 'c.sourceKind',
    sourceName: 'c.sourceName',
    confidence: 'c.confidence',
    article: 'ar.id',
    title: 'ar.title',
    url: 'ar.url',
  },
  ['publishedOn', 'claim'],
);
const STATUSES = tieTable(
  'statuses',
  'Agreement',
  '-[:HAS_STATUS]->(s:Status)',
  {
    agreement: 'n.id',
    ...Object.fromEntries(leading('status from to knownFrom knownTo', properties('Status')).map((name) => [name, `s.${name}`])),
  },
  ['from', 'knownFrom'],
);
const CLAIMS = nodeTable('claims', 'Claim', leading('id type status modality quote', properties('Claim')), {
  parties: sidesOf('(n)-[side:HAS_PARTY]->(m:Mention)', 'm.fullName'),
  article: 'head([(n)-[:STATED_IN]->(ar:Article) | ar.id])',
});
const mentioned = (name: string, tie: string, more: Readonly<Record<string, string>>): Table =>
  tieTable(
    name,
    'Claim',
    `-[tie:${tie}]->(m:Mention)`,
    {
      claim: 'n.id',
      ...more,
      position: 'tie.position',
      name: 'm.fullName',
      mention: 'm.id',
      entity: 'head([(m)-[:NAMES]->(e:Entity) | e.id])',
    },
    ['position'],
  );
const ENTITIES = nodeTable('entities', 'Entity', leading('id kind name', ENTITY_PROPERTIES), {
  agreements: 'COUNT { MATCH (n)-[:PARTY_TO]->(a:Agreement) WHERE a.rejected IS NULL RETURN DISTINCT a }',
});
const FACTS = tieTable(
  'facts',
  'Entity',
  `-[f:${FACT_TYPES.join('|')}]->(e:Entity)`,
  {
    subject: 'n.id',
    subjectName: 'n.name',
    type: 'type(f)',
    object: 'e.id',
    objectName: 'e.name',
    title: 'f.title',
    firstSeen: 'f.firstSeen',
    lastSeen: 'f.lastSeen',
    claims: 'f.claims',
  },
  ['type', 'object'],
);
const MENTIONS = nodeTable('mentions', 'Mention', leading('id name kind', properties('Mention')), {
  entity: 'head([(n)-[:NAMES]->(e:Entity) | e.id])',
  article: 'head([(n)-[:IN_ARTICLE]->(ar:Article) | ar.id])',
});
const articlesTable = (options: ExportOptions): Table =>
  nodeTable(
    'articles',
    'Article',
    leading('id title publishedOn publisherName url', properties('Article').filter(isWritten('Article', options))),
    {
      publisher: 'head([(n)-[:PUBLISHED_BY]->(p:Publisher) | p.id])',
      story: 'head([(n)-[:IN_STORY]->(st:Story) | st.id])',
    },
  );
const CONFLICTS = nodeTable('conflicts', 'Conflict', properties('Conflict'), {
  agreements: 'COLLECT { MATCH (n)-[:ABOUT]->(a:Agreement) RETURN a.id ORDER BY a.id }',
  claims: 'COLLECT { MATCH (n)-[:BETWEEN]->(c:Claim) RETURN c.id ORDER BY c.id }',
  quotes: 'COLLECT { MATCH (n)-[:BETWEEN]->(c:Claim) RETURN c.quote ORDER BY c.id }',
});

export const tablesOf = (options: ExportOptions): readonly Table[] => [
  AGREEMENTS_TABLE,
  PARTIES,
  COVERS,
  EVIDENCE,
  STATUSES,
  CONFLICTS,
  ENTITIES,
  FACTS,
  CLAIMS,
  mentioned('claim-parties', 'HAS_PARTY', { role: 'tie.role' }),
  mentioned('claim-covers', 'HAS_COVER', {}),
  MENTIONS,
  articlesTable(options),
  nodeTable('stories', 'Story', properties('Story')),
  nodeTable('publishers', 'Publisher', properties('Publisher')),
  nodeTable('judgements', 'Judgement', properties('Judgement')),
];

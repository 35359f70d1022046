// The ontology in one place: adding a type, a status, a property in one place and forgetting another turns one of these red.
import { readdirSync, readFileSync } from 'node:fs';
import { type EnumTypeDefinitionNode, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { toAgreementRow } from '../../ingest/derive/neo4j/agreement-records.ts';
import { fingerprintOfArticle, toArticleRecord } from '../../ingest/store/article-record.ts';
import { toExtractionRecords } from '../../ingest/store/extraction-records.ts';
import * as facts from '../../schema/facts.ts';
import type { Params } from '../../schema/graph.ts';
import { ENTITY_PROPERTIES, NODES, RELATIONSHIPS } from '../../schema/graph-model.ts';
import * as ontology from '../../schema/ontology.ts';
import { foldStatus } from '../../schema/status.ts';
import { tell } from '../store/articles.ts';

const { AGREEMENTS, AGREEMENT_TYPES, ENTITY_LABELS, FACTS, FACT_ROLES, FACT_TYPES, ROLES } = ontology;
const sorted = (items: Iterable<string>): string[] => [...items].sort();

describe('the ontology', () => {
  it('gives every agreement type its roles out of the list of roles, and uses them all', () => {
    const used = AGREEMENT_TYPES.flatMap((type) => AGREEMENTS[type].roles.map(({ role }) => role));
    expect(sorted(new Set(used))).toEqual(sorted(ROLES));
    for (const { roles, block } of Object.values(AGREEMENTS))
      if (block !== 'LINKED') expect(roles.map(({ role }) => role)).toEqual(expect.arrayContaining([...block]));
    expect(Object.keys(AGREEMENTS)).toEqual([...AGREEMENT_TYPES]);
  });

  it('gives every fact type two roles out of the list of fact roles, and uses them all', () => {
    expect(sorted(new Set(FACT_TYPES.flatMap((type) => [FACTS[type].subject, FACTS[type].object])))).toEqual(sorted(FACT_ROLES));
  });
});

describe('docs/data-model.md', () => {
  const page = readFileSync('docs/data-model.md', 'utf8');
  /** Cells of the table under a heading. */
  const table = (heading: string): string[][] => {
    const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
    const rows = section.split('\n').filter((line) => /^\| `/.test(line));
    return rows.map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    );
  };
  const first = (heading: string): string[] => table(heading).map(([cell]) => cell ?? '');

  it.each([
    ['Statuses', ontology.STATUSES],
    ['Modalities', ontology.MODALITIES],
    ['Bases', ontology.BASES],
    ['Precisions', ontology.PRECISIONS],
    ['Judgement kinds', ontology.JUDGEMENT_KINDS],
    ['Conflict kinds', ontology.CONFLICT_KINDS],
    ['Verdicts', ontology.VERDICTS],
  ])('lists the %s', (heading, list) => {
    expect(first(heading)).toEqual([...list]);
  });

  it('lists the sources with the ranks by which the status fold goes', () => {
    const ranks = new Map(table('Sources').map(([source, , rank]) => [source, Number(rank)]));
    expect(sorted(first('Sources'))).toEqual(sorted(ontology.SOURCES));
    const says = (source: ontology.Source, status: ontology.Status, day: string) =>
      ({ id: day, status, source, modality: 'CERTAIN', news: true, day }) as const;
    for (const better of ontology.SOURCES)
      for (const worse of ontology.SOURCES) {
        const { conflicts } = foldStatus([says(better, 'ANNOUNCED', '2016-01-01'), says(worse, 'CANCELLED', '2016-01-02')]);
        expect([better, worse, conflicts.length]).toEqual([better, worse, (ranks.get(better) ?? 0) > (ranks.get(worse) ?? 0) ? 1 : 0]);
      }
  });

  it('lists the agreement types with family, roles and what tells them apart', () => {
    const expected = AGREEMENT_TYPES.map((type) => {
      const { family, roles, block } = AGREEMENTS[type];
      const shown = roles.map(({ role, many, min }) => `${role}${many ? '…' : ''}${min === 0 ? '?' : ''}`).join(' ');
      return [type, family, shown, block === 'LINKED' ? 'two shared parties' : block.join(' ')];
    });
    expect(table('Agreement types').map((cells) => cells.slice(0, 4))).toEqual(expected);
  });

  it('lists the fact types with their ends', () => {
    expect(table('Fact types').map((cells) => cells.slice(0, 3))).toEqual(
      FACT_TYPES.map((type) => [type, FACTS[type].subject, FACTS[type].object]),
    );
  });

  it('lists the entity kinds with their labels', () => {
    expect(table('Entity kinds').map((cells) => cells.slice(0, 2))).toEqual(Object.entries(ENTITY_LABELS));
  });

  it('lists nodes and relationships with their properties', () => {
    const entities = new Set<string>(Object.values(ENTITY_LABELS));
    const nodes = [
      ...Object.entries(NODES).filter(([label]) => !entities.has(label)),
      ['Entity', { properties: ENTITY_PROPERTIES }] as const,
    ];
    expect(Object.fromEntries(table('Nodes'))).toEqual(
      Object.fromEntries(nodes.map(([label, { properties }]) => [label, properties.join(' ')])),
    );
    expect(table('Relationships')).toEqual(
      Object.entries(RELATIONSHIPS).map(([type, { from, to, properties }]) => [type, from, to, properties.join(' ')]),
    );
  });
});

describe('the GraphQL schema', () => {
  const source = readdirSync('schema/graphql')
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => readFileSync(`schema/graphql/${name}`, 'utf8'));
  const enums = new Map(
    parse(source.join('\n'))
      .definitions.filter((definition): definition is EnumTypeDefinitionNode => definition.kind === Kind.ENUM_TYPE_DEFINITION)
      .map(({ name, values = [] }) => [name.value, values.map((value) => value.name.value)]),
  );

  it.each<[string, readonly string[]]>([
    ['AgreementType', AGREEMENT_TYPES],
    ['Role', ROLES],
    ['Status', ontology.STATUSES],
    ['ConflictKind', ontology.CONFLICT_KINDS],
    ['MentionKind', ontology.MENTION_KINDS],
    ['MentionForm', facts.Mention.shape.form.options],
    ['ClaimType', ontology.CLAIM_TYPES],
    ['ClaimRole', [...new Set([...ROLES, ...FACT_ROLES])]],
    ['Modality', ontology.MODALITIES],
    ['SourceKind', ontology.SOURCES],
    ['Basis', ontology.BASES],
    ['TextField', facts.FIELDS],
    ['EntityKind', ontology.ENTITY_KINDS],
    ['FactType', FACT_TYPES],
    ['Precision', ontology.PRECISIONS],
  ])('lists the values of %s', (name, values) => {
    expect(sorted(enums.get(name) ?? [])).toEqual(sorted(values));
  });

  it('has no enum that is neither of the ontology nor an order, an outcome or a state', () => {
    const known =
      /^(AgreementType|Role|Status|ConflictKind|MentionKind|MentionForm|ClaimType|ClaimRole|Modality|SourceKind|Basis|TextField|EntityKind|FactType|Precision|Verdict|JudgementKind|\w+Order|\w+Outcome|\w+State)$/;
    expect([...enums.keys()].filter((name) => !known.test(name))).toEqual([]);
  });
});

describe('the constraints', () => {
  const cypher = readdirSync('schema/cypher')
    .map((name) => readFileSync(`schema/cypher/${name}`, 'utf8'))
    .join('\n');

  it('make the id of every kind of node unique', () => {
    const unique = [...cypher.matchAll(/CREATE CONSTRAINT \w+ IF NOT EXISTS FOR \(n:(\w+)\) REQUIRE n\.id IS UNIQUE/g)].map(
      ([, label]) => label,
    );
    expect(unique).toEqual(expect.arrayContaining([...Object.keys(NODES), 'Entity', 'Dirty', 'Run', 'Graph']));
  });
});

describe('what is written to Neo4j', () => {
  const day = { date: '2017-07-05', precision: 'DAY' as const };
  const { article, extraction } = tell({
    id: 'a',
    on: '2017-07-05',
    url: 'https://site.example/a',
    canonicalUrl: 'https://site.example/a',
    modified: '2017-07-06',
    language: 'en',
    section: 'Business',
    publisher: { name: 'Alpha', site: 'site.example' },
    claims: [
      {
        type: 'WORKS_FOR',
        parties: [
          ['PERSON', { name: 'Suri', full: 'Rajeev Suri', kind: 'PERSON' }],
          ['EMPLOYER', 'Nokia'],
        ],
        title: 'CEO',
        source: { kind: 'NAMED', name: 'Rajeev Suri' },
        statedOn: day,
        effectiveFrom: day,
        effectiveTo: day,
        value: 1,
        currency: 'EUR',
        exclusive: true,
        territory: 'Finland',
        another: true,
      },
    ],
  });
  const records = toExtractionRecords(extraction);
  const told = (record: Readonly<Record<string, unknown>> | undefined): string[] =>
    Object.entries(record ?? {})
      .filter(([, value]) => value !== undefined)
      .map(([name]) => name);
  const LOOK_UPS = ['hash', 'home', 'publisherKey', 'canonicalKey', 'textKey', 'sketch', 'shortKey', 'aliasKey'];
  const meant = (record: Readonly<Record<string, unknown>> | undefined): string[] =>
    sorted(told(record).filter((name) => !LOOK_UPS.includes(name)));

  it('are the properties of the model, of articles, mentions and claims with everything that a text can tell', () => {
    expect(meant(toArticleRecord(article, 'hash', fingerprintOfArticle(article)))).toEqual(sorted(NODES.Article?.properties ?? []));
    expect(meant(records.mentions[0])).toEqual(sorted(NODES.Mention?.properties ?? []));
    expect(meant(records.claims[0]?.properties)).toEqual(sorted(NODES.Claim?.properties ?? []));
  });

  it('are the properties of the model, of agreements, statuses and conflicts', () => {
    const agreement: Required<facts.Agreement> = {
      id: 'a',
      slug: 'a',
      type: 'SUPPLY',
      parties: [],
      covers: [],
      status: 'ANNOUNCED',
      timeline: [{ status: 'ANNOUNCED', from: '2017-07-05', to: '2017-07-06', knownFrom: '2017-07-05', knownTo: '2017-07-07', claim: 'a' }],
      announcedOn: day,
      effectiveFrom: day,
      effectiveTo: day,
      value: 1,
      currency: 'EUR',
      exclusive: true,
      territory: 'Finland',
      confidence: 1,
      ownershipOnly: false,
      claims: ['a'],
      stories: ['a'],
      articles: ['a'],
      publishers: ['a'],
      firstReportedBy: ['a'],
      firstReportedOn: '2017-07-05',
      lagDays: [1],
      conflicts: [{ kind: 'VALUES', claims: ['a', 'b'] }],
      rejected: true,
      rejectedClaims: ['b'],
    };
    const { properties, timeline, conflicts } = toAgreementRow({ item: agreement, hash: 'hash', home: 'a' }) as {
      properties: Params;
      timeline: Params[];
      conflicts: Params[];
    };
    expect(meant(properties)).toEqual(sorted(NODES.Agreement?.properties ?? []));
    expect(meant(timeline[0])).toEqual(sorted(NODES.Status?.properties ?? []));
    expect(meant(conflicts[0]).filter((name) => name !== 'claims')).toEqual(sorted(NODES.Conflict?.properties ?? []));
  });

  it('are the members of the shapes, of entities, stories and judgements', () => {
    const members = (shape: z.ZodObject): string[] => sorted(Object.keys(shape.shape));
    expect(members(facts.Entity)).toEqual(sorted(ENTITY_PROPERTIES));
    expect(members(facts.Judgement)).toEqual(sorted(NODES.Judgement?.properties ?? []));
  });
});

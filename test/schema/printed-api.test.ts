import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { Claim, FIELDS, Mention } from '../../schema/facts.ts';
import * as ontology from '../../schema/ontology.ts';
import { createSchema } from '../../src/server/schema.ts';

const schema = createSchema();
const ours = Object.values(schema.getTypeMap()).filter(
  ({ name }) => !name.startsWith('__') && !/^(String|Int|Float|Boolean|ID)$/.test(name),
);

type Described = { readonly place: string; readonly description: string | null | undefined };

const membersOf = (type: GraphQLNamedType): readonly Described[] => {
  const at = (name: string): string => `${type.name}.${name}`;
  if (isEnumType(type)) return type.getValues().map(({ name, description }) => ({ place: at(name), description }));
  if (isInputObjectType(type)) return Object.values(type.getFields()).map(({ name, description }) => ({ place: at(name), description }));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap(({ name, description, args }) => [
    { place: at(name), description },
    ...args.map((arg) => ({ place: `${at(name)}(${arg.name})`, description: arg.description })),
  ]);
};

const enumValues = (name: string): string[] => {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
};

describe('the API', () => {
  it('is committed whole, as schema/schema.graphql', async () => {
    await expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toMatchFileSnapshot('../../schema/schema.graphql');
  });

  it('describes every type, field, argument and enum value', () => {
    const all = ours.flatMap((type) => [{ place: type.name, description: type.description }, ...membersOf(type)]);
    const silent = all.filter(({ description }) => !description || description.trim().length < 4).map(({ place }) => place);
    expect(silent).toEqual([]);
    expect(all.length).toBeGreaterThan(500);
  });

  it.each([
    ['AgreementType', ontology.AGREEMENT_TYPES],
    ['FactType', ontology.FACT_TYPES],
    ['ClaimType', ontology.CLAIM_TYPES],
    ['Role', ontology.ROLES],
    ['ClaimRole', [...ontology.ROLES, ...ontology.FACT_ROLES]],
    ['Status', ontology.STATUSES],
    ['Modality', ontology.MODALITIES],
    ['SourceKind', ontology.SOURCES],
    ['Basis', ontology.BASES],
    ['EntityKind', ontology.ENTITY_KINDS],
    ['MentionKind', ontology.MENTION_KINDS],
    ['MentionForm', Mention.shape.form.options],
    ['TextField', FIELDS],
    ['Precision', ontology.PRECISIONS],
    ['ConflictKind', ontology.CONFLICT_KINDS],
  ])('lists in %s exactly what the ontology lists', (name, values) => {
    expect(enumValues(name).sort()).toEqual([...new Set(values)].sort());
  });

  it('shows every field of a claim', () => {
    const type = schema.getType('Claim');
    const fields = isObjectType(type) ? Object.keys(type.getFields()) : [];
    // `currency` is in `value`; `another` only says how claims are grouped.
    const hidden = ['currency', 'another'];
    expect(Object.keys(Claim.shape).filter((key) => !fields.includes(key) && !hidden.includes(key))).toEqual([]);
  });

  it('has connections as Relay wants them', () => {
    const connections = ours.filter(({ name }) => name.endsWith('Connection')).filter(isObjectType);
    expect(connections.length).toBeGreaterThan(10);
    for (const connection of connections) {
      const fields = connection.getFields();
      expect(`${fields.edges?.type}`, connection.name).toMatch(/^\[\w+Edge!\]!$/);
      expect(`${fields.pageInfo?.type}`).toBe('PageInfo!');
    }
    const listed = ours.filter(isObjectType).flatMap((type) => Object.values(type.getFields()));
    for (const field of listed.filter(({ type }) => /Connection!?$/.test(`${type}`)))
      expect(field.args.map(({ name }) => name)).toEqual(expect.arrayContaining(['first', 'after']));
  });
});

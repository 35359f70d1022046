// Queries that the page writes by itself: those of a click, and those behind a picture.
import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/server/limits.ts';
import { measureQuery } from '../../../src/server/measure-query.ts';
import { createSchema } from '../../../src/server/schema.ts';
import { completeQuery } from '../../../src/web/explore/complete-query.ts';
import { EVIDENCE_QUERY } from '../../../src/web/explore/evidence.ts';
import { isHarmless } from '../../../src/web/explore/is-harmless.ts';
import { addressOf, readAddress } from '../../../src/web/pages/address.ts';
import { agreementsOf, evidenceOf, neighbourhoodOf, pathsBetween } from '../../../src/web/pages/questions.ts';
import { readSavedQuestions } from '../../../src/web/saved-questions.ts';

const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
const wrong = (query: string): string[] => validate(schema, parse(query)).map(({ message }) => message);

const HOSTILE = { id: undefined, name: `Evil"\n}\u2028 query X { graph { version } } ${'x'.repeat(9000)}` };
const NOKIA = { id: 'company:nokia', name: 'Nokia' };

describe('what a click writes', () => {
  it.each([
    ['its agreements', agreementsOf],
    ['its neighbourhood', neighbourhoodOf],
    ['a path', (entity: typeof NOKIA | typeof HOSTILE) => pathsBetween(entity, NOKIA)],
    ['its evidence', ({ name }: typeof NOKIA | typeof HOSTILE) => evidenceOf('a1', name)],
  ])('for %s is one valid query that begins with its question, whatever the name', (_, write) => {
    for (const entity of [NOKIA, HOSTILE]) {
      const { query, variables } = write(entity);
      expect(wrong(query)).toEqual([]);
      expect(parse(query).definitions).toHaveLength(1);
      expect(query).toMatch(/^# [A-Z][^\n]{10,160}\nquery /);
      expect(JSON.stringify(JSON.parse(variables), null, 2)).toBe(variables);
    }
    expect(wrong(EVIDENCE_QUERY)).toEqual([]);
  });

  it('asks by the id where there is one, else by the whole name', () => {
    expect(JSON.parse(agreementsOf(NOKIA).variables)).toEqual({ party: 'company:nokia' });
    expect(JSON.parse(agreementsOf(HOSTILE).variables)).toEqual({ party: HOSTILE.name });
  });
});

describe('the query behind a picture', () => {
  it.each(readSavedQuestions())('asks for what $file asks for, and is valid', ({ document }) => {
    const completed = completeQuery(schema, document);
    const bare = completeQuery(schema, document, 'bare');
    for (const query of [completed, bare]) if (query) expect(wrong(query)).toEqual([]);
  });

  it('asks for the ids, sides and status of agreements, and the ends of what stands around them', () => {
    const completed = completeQuery(schema, '{ partners(of: "Nokia") { nodes { count } } agreements { nodes { type } } }') ?? '';
    expect(completed).toMatch(/partners.*agreements\s*\{\s*\.\.\.PictureAgreement/s);
    expect(completed).toContain('fragment PictureEntity on Entity');
  });

  it('stays within what the API answers, where need be by asking for less', () => {
    const { query, variables } = neighbourhoodOf(NOKIA);
    const cost = (text: string) => measureQuery(createSchema(), parse(text), null, JSON.parse(variables))?.cost ?? Number.NaN;
    expect(cost(query)).toBeLessThan(LIMITS.cost);
    expect(cost(completeQuery(schema, query) ?? '')).toBeGreaterThan(LIMITS.cost);
    expect(cost(completeQuery(schema, query, 'bare') ?? '')).toBeLessThan(LIMITS.cost);
  });

  it('is none where nothing could be drawn, and never a mutation', () => {
    expect(completeQuery(schema, '{ graph { version } }')).toBeUndefined();
    expect(
      completeQuery(
        schema,
        'mutation { removeArticle(input: { id: "x", by: "b", reason: "r" }) { article { claims { nodes { agreement { id } } } } } }',
      ),
    ).toBeUndefined();
  });
});

describe('an address that can be shared', () => {
  it('gives back the query, its variables and the view', () => {
    const place = { query: '{ graph { version } }', variables: '{ "a": "ö&=#" }', view: 'table' } as const;
    expect(readAddress(addressOf(place).slice('/graphql'.length))).toEqual(place);
    expect(addressOf({ query: undefined, variables: undefined, view: undefined })).toBe('/graphql');
    expect(readAddress('?query=x&variables=%7B%7D&view=nonsense')).toEqual({ query: 'x', variables: undefined, view: undefined });
  });

  it('is asked without a press of the button only when it changes nothing', () => {
    expect(isHarmless('{ graph { version } }')).toBe(true);
    expect(isHarmless('query A { graph { version } } mutation B { x }')).toBe(false);
    expect(isHarmless('{ broken')).toBe(false);
  });
});

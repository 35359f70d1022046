import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadMigrations, migrate, splitStatements } from '../../src/database/migrate.ts';
import { openTestGraph, type TestGraph } from '../graph.ts';

let test: TestGraph;
beforeAll(async () => {
  test = await openTestGraph();
});
afterAll(() => test.close());

describe('migrations', () => {
  it('are all files of schema/cypher, in the order of their numbers', () => {
    const names = readdirSync('schema/cypher').sort();
    expect(loadMigrations().map(({ name }) => name)).toEqual(names);
    expect(loadMigrations().map(({ number }) => number)).toEqual(names.map((_, index) => index + 1));
  });

  it('hold statements between semicolons, without comments', () => {
    expect(splitStatements('// one\nCREATE A;\n\n  // two; three\nCREATE\n  B;\n')).toEqual(['CREATE A', 'CREATE\n  B']);
  });

  it('are applied once and recorded in the graph', async () => {
    const names = loadMigrations().map(({ name }) => name);
    expect(await migrate(test.graph)).toEqual(names);
    expect(await migrate(test.graph)).toEqual([]);
    expect(await test.graph.read('MATCH (g:Graph) RETURN g.id AS id, g.schemaVersion AS version')).toEqual([
      { id: 'graph', version: names.length },
    ]);
  });

  it('made by two commands at once end well for both', async () => {
    const names = loadMigrations();
    const named = (label: string) =>
      [1, 2, 3, 4].map((n) => `CREATE INDEX twice_${label}_${n} IF NOT EXISTS FOR (n:${label}) ON (n.p${n})`);
    const twice = { number: 899, name: '899-twice.cypher', statements: named('Twice') };
    const [first, second] = await Promise.all([migrate(test.graph, [twice]), migrate(test.graph, [twice])]);
    expect([first, second]).toEqual([['899-twice.cypher'], ['899-twice.cypher']]);
    expect(await test.graph.read("SHOW INDEXES YIELD name WHERE name STARTS WITH 'twice_' RETURN count(*) AS count")).toEqual([
      { count: 4 },
    ]);
    for (const n of [1, 2, 3, 4]) await test.graph.write((run) => run(`DROP INDEX twice_Twice_${n}`));
    await test.graph.write((run) => run("MATCH (g:Graph {id: 'graph'}) SET g.schemaVersion = $number", { number: names.length }));
  });

  it('leave every index ready, and make a second node of one id impossible', async () => {
    expect(await test.graph.read("SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name")).toEqual([]);
    await expect(test.graph.write((run) => run("CREATE (:Claim {id: 'same'}), (:Claim {id: 'same'})"))).rejects.toThrow(
      'ConstraintValidationFailed',
    );
  });

  it('that fail are not recorded', async () => {
    const before = await test.graph.read('MATCH (g:Graph) RETURN g.schemaVersion AS version');
    const broken = { number: 900, name: '900-broken.cypher', statements: ['CREATE CONSTRAINT nonsense'] };
    await expect(migrate(test.graph, [broken])).rejects.toThrow('SyntaxError');
    expect(await test.graph.read('MATCH (g:Graph) RETURN g.schemaVersion AS version')).toEqual(before);
  });

  it('refuse a graph that a newer program has made', async () => {
    await test.graph.write((run) => run("MATCH (g:Graph {id: 'graph'}) SET g.schemaVersion = 999"));
    await expect(migrate(test.graph)).rejects.toMatchObject({
      code: 'GRAPH_UNAVAILABLE',
      message: expect.stringContaining('newer version'),
    });
    await test.clear();
  });
});

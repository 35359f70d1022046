import { expect, it } from 'vitest';
import { hostLine } from '../../src/commands/feed-lines.ts';
import { type GraphStatus, statusLines } from '../../src/commands/status-lines.ts';

const STATUS: GraphStatus = {
  database: 'embedded, Neo4j 5.26.29, in /data',
  version: '7',
  info: {
    extractor: { name: 'rules', version: '1.0.0' },
    samples: false,
    articles: 1_234,
    claims: 567,
    agreements: 89,
    entities: 400,
    stories: 1_200,
    publishers: 1,
  },
  types: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((name, index) => ({ name, count: 20 - index })),
  statuses: [{ name: 'ANNOUNCED', count: 60 }],
  runs: [
    {
      id: 'r1',
      command: 'ingest',
      startedAt: '2026-01-02T03:04:05.000Z',
      endedAt: '2026-01-02T03:05:05.000Z',
      seen: 12,
      new: 3,
      changed: 0,
      unchanged: 8,
      skipped: 0,
      failed: 1,
    },
  ],
  judgements: { count: 0, sleeping: 0, shown: [] },
  unfinished: { marks: 0, removals: 0 },
  sources: { active: 0, paused: 0, waiting: 0, failed: 0, trouble: [], shutHosts: [] },
};

it('the state of the graph fits on one screen', () => {
  expect(statusLines(STATUS)).toEqual([
    'Database    embedded, Neo4j 5.26.29, in /data',
    'Graph       version 7, extracted by rules 1.0.0',
    'Articles    1,234 articles of 1 publisher in 1,200 stories',
    'Claims      567',
    'Entities    400',
    'Agreements  89: A 20, B 19, C 18, D 17, E 16, F 15, others 27',
    '            ANNOUNCED 60',
    'Last runs   2026-01-02 03:04  ingest   12 seen, 3 new, 8 unchanged, 1 failed',
  ]);
});

it('says when samples are in the graph, when marks are left, when something was removed and when a run has no end', () => {
  const runs = STATUS.runs.map((run) => ({ ...run, endedAt: null }));
  const lines = statusLines({ ...STATUS, info: { ...STATUS.info, samples: true }, runs, unfinished: { marks: 2, removals: 1 } });
  expect(lines).toContain('            these are the samples; they leave with your first ingest');
  expect(lines).toContain('Removed     1 article');
  expect(lines).toContain('To derive   2 marks of a run that did not end; the next command finishes them');
  expect(lines.at(-1)).toMatch(/\(running, or it was killed\)$/);
});

it('names the judgements that sleep', () => {
  const judgement = { id: 'j1', targets: ['company:nokia', 'company:nokai'], articles: [], by: 'Anna', at: '2026-01-02', reason: 'typo' };
  const shown = [{ ...judgement, kind: 'SAME' as const, sleeping: true }];
  expect(statusLines({ ...STATUS, judgements: { count: 1, sleeping: 0, shown: [] } })).toContain('Judged      1 judgement');
  const lines = statusLines({ ...STATUS, judgements: { count: 12, sleeping: 3, shown } });
  expect(lines).toEqual(
    expect.arrayContaining([
      'Judged      12 judgements, 3 of them sleeping:',
      '            j1 SAME      company:nokia and company:nokai',
      '            and 2 more: "judge list --sleeping"',
    ]),
  );
});

it('says how the sources do, which are in trouble, and which hosts are left alone', () => {
  const trouble = Array.from({ length: 7 }, (_, index) => `https://${index}.example/feed: It answers 500.`);
  const until = Date.parse('2026-01-02T03:04:00Z');
  const shutHosts = [
    hostLine({ name: 'a.example', until, failures: 7, waiting: 12 }),
    hostLine({ name: 'b.example', until, failures: 1, waiting: 0 }),
  ];
  const lines = statusLines({ ...STATUS, sources: { active: 12, paused: 1, waiting: 3, failed: 2, trouble, shutHosts } });
  expect(lines).toEqual(
    expect.arrayContaining([
      'Sources     12 read on a schedule, 1 paused or ended',
      '            3 waiting, 2 given up ("feeds retry --list")',
      '            https://0.example/feed: It answers 500.',
      '            and 2 more in trouble: "feeds list"',
      '            a.example does not answer (7 times); left alone until 2026-01-02 03:04 UTC, 12 addresses wait for it',
      '            b.example does not answer (once); left alone until 2026-01-02 03:04 UTC',
    ]),
  );
});

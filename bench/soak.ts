// Whether ingesting on a schedule survives: workers killed at random points, one after the other and side by side; and what it costs: articles a
// second with one and two workers, and memory. All against made-up hosts on this machine and an embedded Neo4j of its own.
// Run: npm run bench:soak -- [--only kills,workers,rate,memory] [--kills 100] [--articles 300] [--hosts 12] [--rounds 20] [--many 10000] [--seed 1]
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openEmbeddedServer } from '../src/database/embedded/embedded-server.ts';
import { thisMachine } from '../src/database/machine.ts';
import { openDatabase } from '../src/database/open-database.ts';
import { createDice } from './api/dice.ts';
import { type Ground, soakRound, undisturbed, workersRound } from './soak/kills.ts';
import { type Manners, type NewsSite, openNewsSite } from './soak/news-site.ts';
import { measureRate } from './soak/rate.ts';
import { shortHash } from './soak/stage.ts';

type Options = {
  readonly kills: number;
  readonly articles: number;
  readonly hosts: number;
  readonly rounds: number;
  readonly many: number;
  readonly seed: number;
};
type Field = Omit<Ground, 'site'>;

const LIFE = { time: 4000, articles: 40 };
const CREW = { workers: 4, killed: 2, life: { time: 6000, articles: 60 } };

const mannersLine = ({ requests, mostAtOnce, leastGap }: Manners): string =>
  `${requests} requests, at most ${mostAtOnce} at once and at least ${leastGap.toFixed(0)} ms apart at one host`;

const onSite = async <T>(
  field: Field,
  options: Parameters<typeof openNewsSite>[0],
  work: (ground: Ground, site: NewsSite) => Promise<T>,
): Promise<T> => {
  const site = await openNewsSite(options);
  try {
    return await work({ ...field, site }, site);
  } finally {
    await site.close();
  }
};

const soakKills = (field: Field, { kills, articles, hosts, seed }: Options): Promise<boolean> =>
  onSite(field, { articles, hosts, seed }, async (ground, site) => {
    const expected = await undisturbed(ground);
    console.log(`undisturbed: ${site.articles} articles, export ${shortHash(expected)}; ${mannersLine(site.manners())}`);
    const dice = createDice(seed);
    const begin = performance.now();
    let [done, survived, rounds] = [0, 0, 0];
    while (done < kills) {
      const verdict = await soakRound(ground, expected, kills - done, dice, LIFE);
      done += verdict.kills;
      rounds += 1;
      if (verdict.same) survived += verdict.kills;
      console.log(
        `round ${rounds}: ${verdict.kills} kills, ${verdict.same ? 'the same graph' : `ANOTHER graph, ${verdict.difference}`}; ${mannersLine(site.manners())}`,
      );
      console.log(`${survived} of ${done} kills survived so far, ${((performance.now() - begin) / 1000 / done).toFixed(1)} s a kill`);
    }
    console.log(`${survived} of ${done} kills survived, in ${rounds} rounds of ${articles} addresses`);
    return survived === done;
  });

const soakWorkers = (field: Field, { articles, hosts, rounds, seed }: Options): Promise<boolean> =>
  onSite(field, { articles: Math.ceil(articles / 3), hosts, seed }, async (ground, site) => {
    const expected = await undisturbed(ground);
    const dice = createDice(seed + 1);
    let survived = 0;
    site.manners();
    for (let round = 1; round <= rounds; round += 1) {
      const verdict = await workersRound(ground, expected, CREW, dice);
      if (verdict.same) survived += 1;
      console.log(
        `${CREW.workers} workers, ${CREW.killed} killed, round ${round}: ${verdict.same ? 'the same graph' : `ANOTHER graph, ${verdict.difference}`}; ${mannersLine(site.manners())}`,
      );
    }
    console.log(`${survived} of ${rounds} rounds gave the graph of one worker`);
    return survived === rounds;
  });

const measureRates = (field: Field, { articles, seed }: Options): Promise<boolean> =>
  onSite(field, { articles: 2 * articles, hosts: Math.ceil(articles / 5), seed }, async (ground) => {
    for (const workers of [1, 2]) {
      const { articles: count, seconds } = await measureRate(ground, workers);
      console.log(
        `${workers} worker${workers > 1 ? 's' : ''}: ${count} articles in ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(1)} a second`,
      );
    }
    return true;
  });

const measureMemory = (field: Field, { many, seed }: Options): Promise<boolean> =>
  onSite(field, { articles: many, hosts: Math.ceil(many / 50), seed }, async (ground) => {
    const { articles, seconds, memory } = await measureRate(ground, 1, [100, 1000, 2500, 5000, 7500]);
    for (const mark of memory) console.log(`${String(mark.articles).padStart(7)} articles  ${mark.megabytes.toFixed(0).padStart(5)} MB`);
    console.log(`${articles} articles in ${seconds.toFixed(0)} s, ${(articles / seconds).toFixed(1)} a second`);
    return true;
  });

const PARTS = { kills: soakKills, workers: soakWorkers, rate: measureRates, memory: measureMemory };

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: 'kills,workers,rate,memory' },
      kills: { type: 'string', default: '100' },
      articles: { type: 'string', default: '300' },
      hosts: { type: 'string', default: '12' },
      rounds: { type: 'string', default: '20' },
      many: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
    },
  });
  const { only, ...counts } = values;
  const options = Object.fromEntries(Object.entries(counts).map(([name, value]) => [name, Number(value)])) as Options;
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'pactgraph-soak-'));
  const base = { dataFolder: folder, neo4jMemory: '1g', progress: (line: string) => console.error(line) };
  const { settings, drivers, leave } = await openEmbeddedServer(base, thisMachine());
  await drivers.close();
  const { graph, close } = await openDatabase({ ...base, neo4j: settings });
  try {
    for (const [name, part] of Object.entries(PARTS)) {
      if (!only.split(',').includes(name)) continue;
      const begin = performance.now();
      if (!(await part({ graph, settings, folder, tell: (line) => console.error(`  ${line}`) }, options))) process.exitCode = 1;
      console.log(`(${name}: ${((performance.now() - begin) / 1000).toFixed(0)} s)\n`);
    }
  } finally {
    await close();
    await leave();
    rmSync(folder, { recursive: true, force: true });
  }
};

await main();

// How fast the API answers over a large made-up graph, beside the same Cypher sent with the driver alone, in one run (docs/performance.md).
// Run: npm run bench:api -- [--articles 100000] [--memory 2g] [--rounds 100] [--only WORDS] [--seed 1] [--data FOLDER]
// FOLDER is kept and used again as it is; without one the graph is made in a folder of its own and goes with it.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { openEmbeddedServer } from '../src/database/embedded/embedded-server.ts';
import { thisMachine } from '../src/database/machine.ts';
import { openDatabase } from '../src/database/open-database.ts';
import { loadWorld } from './api/load.ts';
import { measureQuestion } from './api/measure.ts';
import { createQuestions } from './api/questions.ts';
import { tableHead, tableRow } from './api/report.ts';
import { openSubject } from './api/subject.ts';

const OPTIONS = {
  articles: { type: 'string', default: '100000' },
  memory: { type: 'string', default: '2g' },
  rounds: { type: 'string', default: '100' },
  only: { type: 'string', default: '' },
  seed: { type: 'string', default: '1' },
  data: { type: 'string' },
} as const;

const tell = (what: string, done: number, total: number): void => {
  if (done % 10_000 === 0) console.error(`${what}: ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`);
};

const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, times in milliseconds`;

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: OPTIONS });
  const folder = values.data ? resolve(values.data) : mkdtempSync(join(realpathSync(tmpdir()), 'pactgraph-bench-'));
  const options = { dataFolder: folder, neo4jMemory: values.memory, progress: (line: string) => console.error(line) };
  const { settings, drivers, leave } = await openEmbeddedServer(options, thisMachine());
  try {
    await drivers.close();
    const { graph, close } = await openDatabase({ ...options, neo4j: settings });
    const [row] = await graph.read('RETURN COUNT { (:Article) } AS articles');
    if (row?.articles === 0) await loadWorld(graph, Number(values.articles), Number(values.seed), tell);
    const subject = await openSubject(graph, settings);
    console.log(`${machine()}\n\n${tableHead()}`);
    for (const question of await createQuestions(graph.read))
      if (question.name.includes(values.only)) console.log(tableRow(await measureQuestion(subject, question, Number(values.rounds))));
    await subject.close();
    await close();
  } finally {
    await leave();
    if (!values.data) rmSync(folder, { recursive: true, force: true });
  }
};

await main();

// doctor: what this machine has, what is missing, what to do. Exit 0 when `start` would work, else 3.
import type { Command } from 'commander';
import type { Finding } from '../doctor/finding.ts';
import { withGraph } from '../parts.ts';
import type { Act } from './act.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';

const load = async () => ({
  ...(await import('../database/inspect.ts')),
  ...(await import('../doctor/check-database.ts')),
  ...(await import('../doctor/check-machine.ts')),
  ...(await import('../doctor/check-port.ts')),
  ...(await import('../doctor/check-programs.ts')),
  ...(await import('../doctor/finding.ts')),
});

/** What only the embedded database needs; a server of one's own brings its own Java, memory and disk. */
const embeddedFindings = async (checks: Awaited<ReturnType<typeof load>>, context: Context): Promise<readonly Finding[]> => {
  const { dataFolder, javaHome, neo4jMemory } = context.config;
  const inspection = await checks.inspectDatabase({ dataFolder, ...(javaHome ? { javaHome } : {}) }, context.machine);
  return [
    checks.checkJava(inspection),
    checks.checkMaven(inspection),
    checks.checkMemory(neo4jMemory, inspection.memory.free),
    await checks.checkDisk(dataFolder),
    await checks.checkEmbedded(inspection, () => withGraph(context, async ({ version, address }) => ({ version, address }))),
  ];
};

const doctor = async (context: Context): Promise<ExitCode> => {
  const checks = await load();
  const { host, port, neo4j } = context.config;
  const findings = [
    checks.checkNode(process.versions.node),
    ...(neo4j ? [await checks.checkOwnServer(neo4j)] : await embeddedFindings(checks, context)),
    await checks.checkPort(host, port),
  ];
  await context.print(`${findings.flatMap(checks.toLines).join('\n')}\n`);
  return findings.some(({ state }) => state === 'problem') ? EXIT.NO_DATABASE : EXIT.OK;
};

export const addDoctor = (program: Command, act: Act): void => {
  program
    .command('doctor')
    .description('Looks at Node, Java, Maven, memory, disk, port and database: what is there, what is missing, what to do.')
    .action(act(doctor));
};

// The database itself: does it answer? An embedded one that exists is started for this if it does not run.
import { AppError } from '../../schema/app-error.ts';
import type { Config } from '../config.ts';
import type { Inspection } from '../database/inspect.ts';
import type { Finding } from './finding.ts';

const toProblem = (error: unknown): Finding => {
  if (!(error instanceof AppError)) throw error;
  return { name: 'Database', state: 'problem', found: error.message, ...(error.hint ? { advice: error.hint } : {}) };
};

/** A server of one's own, by NEO4J_URI. */
export const checkOwnServer = async (settings: NonNullable<Config['neo4j']>): Promise<Finding> => {
  const { connectTo } = await import('../database/connect.ts');
  try {
    const { version, close } = await connectTo(settings);
    await close();
    return { name: 'Database', state: 'ok', found: `Neo4j ${version} answers at ${settings.uri}` };
  } catch (error) {
    return toProblem(error);
  }
};

/** `open` opens the embedded database, tells its version and address, and closes it. */
export const checkEmbedded = async (
  { dataFolder: { path, exists, writable, hasDatabase }, java, jars, server }: Inspection,
  open: () => Promise<{ readonly version: string; readonly address: string }>,
): Promise<Finding> => {
  if (exists && !writable)
    return {
      name: 'Database',
      state: 'problem',
      found: `${path} cannot be written.`,
      advice: 'Give this user the right to write there, or set PACTGRAPH_DATA to another folder.',
    };
  if (!hasDatabase) return { name: 'Database', state: 'ok', found: `none yet in ${path}; the first start makes one` };
  if (!java || jars === 0) return { name: 'Database', state: 'note', found: `in ${path}; not tried, since what runs it is missing` };
  try {
    const { version, address } = await open();
    const users = server ? `; in use by ${server.commands.length} other command${server.commands.length === 1 ? '' : 's'}` : '';
    return { name: 'Database', state: 'ok', found: `Neo4j ${version} answers at ${address}${users}` };
  } catch (error) {
    return toProblem(error);
  }
};

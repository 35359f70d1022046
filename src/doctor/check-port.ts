// The port of the API: free, or in use by ourselves, or by somebody else?
import { AppError } from '../../schema/app-error.ts';
import { checkPort as requirePort } from '../server-port.ts';
import type { Finding } from './finding.ts';

const ANSWER_LIMIT_MS = 1_000;

/** Whether what listens there answers as Pactgraph does. */
const isOurs = async (host: string, port: number): Promise<boolean> => {
  try {
    const answer = await fetch(`http://${host.includes(':') ? `[${host}]` : host}:${port}/live`, {
      signal: AbortSignal.timeout(ANSWER_LIMIT_MS),
    });
    return (await answer.text()).trim() === 'live';
  } catch {
    return false;
  }
};

export const checkPort = async (host: string, port: number): Promise<Finding> => {
  try {
    await requirePort(host, port);
    return { name: 'Port', state: 'ok', found: `${port} on ${host} is free` };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (await isOurs(host, port)) return { name: 'Port', state: 'ok', found: `Pactgraph is running at http://${host}:${port}` };
    return { name: 'Port', state: 'problem', found: error.message, ...(error.hint ? { advice: error.hint } : {}) };
  }
};

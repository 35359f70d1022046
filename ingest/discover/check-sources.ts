// SOURCEs of the command line → nothing, or an error that names the first that does not exist: before anything is ingested.
import { stat } from 'node:fs/promises';
import { AppError } from '../../schema/app-error.ts';
import { sourceKind } from './source-kind.ts';

const wrong = (message: string, hint: string): AppError => new AppError({ code: 'BAD_USAGE', stage: 'discover', message, hint });

const checkSource = async (source: string): Promise<void> => {
  const kind = sourceKind(source);
  if (kind === 'stdin') return;
  if (kind === 'web' && !URL.canParse(source)) throw wrong(`${source} is no web address.`, 'Write it as https://host/path.');
  if (kind === 'web') return;
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(source))
    throw wrong(`${source} is of a kind that cannot be fetched.`, 'Addresses begin with http:// or https://.');
  try {
    await stat(source);
  } catch (cause) {
    const hint = /^[\w-]+(\.[\w-]+)+(\/|$)/.test(source)
      ? `For the web address write https://${source}; for a file check the path.`
      : 'Check the path: it is relative to the folder you are in.';
    throw new AppError({ code: 'BAD_USAGE', stage: 'discover', message: `${source || '(an empty name)'} does not exist.`, hint, cause });
  }
};

/** Throws BAD_USAGE for a file or folder that does not exist and for an address that is none. Addresses are not asked. */
export const checkSources = async (sources: readonly string[]): Promise<void> => {
  for (const source of sources) await checkSource(source);
};

// An address or a file of the command line → the page that stands there.
import { AppError } from '../../schema/app-error.ts';
import type { RawPage } from '../../schema/facts.ts';
import { openFetcher } from '../parts.ts';
import type { Context } from './context.ts';
import { requireFile } from './read-input.ts';

export const isAddress = (source: string): boolean => /^https?:\/\//i.test(source);

/** Throws BAD_USAGE when there is no such file, BAD_INPUT when what is there cannot be used. */
export const loadPage = async (source: string, { config, folder }: Pick<Context, 'config' | 'folder'>): Promise<RawPage> => {
  const path = isAddress(source) ? undefined : await requireFile(source, folder, 'read');
  const fetcher = await openFetcher(config);
  try {
    const fetched = await fetcher(path === undefined ? { kind: 'web', url: source } : { kind: 'file', path });
    if ('page' in fetched) return fetched.page;
    throw new AppError({ code: 'BAD_INPUT', stage: 'fetch', message: fetched.reason });
  } finally {
    await fetcher.close();
  }
};

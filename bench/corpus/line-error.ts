// A mistake in a corpus file, told by file and line.
import { AppError } from '../../schema/app-error.ts';

/** Where a block or a line stands: the file's name and the line, from 1. */
export type Place = { readonly file: string; readonly line: number };

export const lineError = ({ file, line }: Place, message: string): AppError =>
  new AppError({
    code: 'BAD_INPUT',
    stage: 'extract',
    message: `${file}:${line}: ${message}`,
    hint: 'ingest/recognise/corpus/README.md tells how an item is written.',
  });

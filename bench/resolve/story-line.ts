// A line of a file of stories, and what is wrong with it, told by file and line.
import { AppError } from '../../schema/app-error.ts';
import type { Place } from '../corpus/line-error.ts';

export type StoryLine = { readonly text: string; readonly place: Place };

export const storyError = ({ file, line }: Place, message: string): AppError =>
  new AppError({
    code: 'BAD_INPUT',
    stage: 'extract',
    message: `${file}:${line}: ${message}`,
    hint: 'test/resolve/stories/README.md tells how a story is written.',
  });

/** The member of a closed list that is written so; in the files words may stand in any case. */
export const pickWord = <T extends string>(list: readonly T[], word: string, what: string, place: Place): T => {
  const found = list.find((known) => known === word.toUpperCase());
  if (found === undefined) throw storyError(place, `“${word}” is no ${what}.`);
  return found;
};

// The saved questions in queries/examples: GraphiQL's tabs, and what the tests run.
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../queries/examples/', import.meta.url);

/** `question`: the comment that the file begins with, in plain words. */
type SavedQuestion = { readonly file: string; readonly question: string; readonly document: string };

const questionOf = (document: string): string => {
  const lines = document.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  return lines
    .slice(0, end)
    .map((line) => line.replace(/^#\s*/, ''))
    .join(' ');
};

/** In the order of their file names. */
export const readSavedQuestions = (): readonly SavedQuestion[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const document = readFileSync(new URL(file, FOLDER), 'utf8');
      return { file, question: questionOf(document), document };
    });

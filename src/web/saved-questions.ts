// The saved questions in queries/examples: GraphiQL's tabs, and what the tests run.
import { readdirSync, readFileSync } from 'node:fs';
import { Kind, parse, valueFromASTUntyped } from 'graphql';

const FOLDER = new URL('../../queries/examples/', import.meta.url);

/** `question`: the comment that the file begins with, in plain words. `variables`: the defaults, as JSON that can be changed; empty without any. */
export type SavedQuestion = { readonly file: string; readonly question: string; readonly document: string; readonly variables: string };

const questionOf = (document: string): string => {
  const lines = document.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  return lines
    .slice(0, end)
    .map((line) => line.replace(/^#\s*/, ''))
    .join(' ');
};

const variablesOf = (document: string): string => {
  const defaults = parse(document).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [],
  );
  const values = defaults.flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  return values.length === 0 ? '' : JSON.stringify(Object.fromEntries(values), null, 2);
};

/** In the order of their file names. */
export const readSavedQuestions = (): readonly SavedQuestion[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const document = readFileSync(new URL(file, FOLDER), 'utf8');
      return { file, question: questionOf(document), document, variables: variablesOf(document) };
    });

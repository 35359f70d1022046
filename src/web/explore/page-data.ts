// What the server wrote into the page for its script.
import * as z from 'zod/mini';

const Questions = z.array(z.object({ question: z.string(), document: z.string(), variables: z.string() }));
export type Question = z.infer<typeof Questions>[number];
/** The addresses of the editor's workers: `json`, `graphql`, `editor`. */
const Workers = z.record(z.string(), z.string());

const dataOf = (id: string): unknown => JSON.parse(document.getElementById(id)?.textContent ?? 'null');

export const readQuestions = (): readonly Question[] => Questions.parse(dataOf('saved-questions'));
export const readWorkers = (): Readonly<Record<string, string>> => Workers.parse(dataOf('workers'));

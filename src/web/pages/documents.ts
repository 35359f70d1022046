// The GraphQL document that each page is made of. The same text is behind the page's link to GraphiQL.
import { readFileSync } from 'node:fs';

const FOLDER = new URL('./documents/', import.meta.url);

export const DOCUMENTS = ['front', 'search', 'agreements', 'changes', 'agreement', 'entity', 'article'] as const;
export type DocumentName = (typeof DOCUMENTS)[number];

const read = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8');
const kept = new Map<DocumentName, string>();

/** With the fragment that lists share. */
export const documentOf = (name: DocumentName): string => {
  const document = kept.get(name) ?? read(`${name}.graphql`);
  const whole =
    document.includes('...Line') && !document.includes('fragment Line') ? `${document}\n${read('line.fragment.graphql')}` : document;
  kept.set(name, whole);
  return whole;
};

/** The address under which GraphiQL opens with the document and its variables. */
export const graphiqlAddress = (name: DocumentName, variables: Readonly<Record<string, unknown>> = {}): string =>
  `/graphql?${new URLSearchParams({ query: documentOf(name), variables: JSON.stringify(variables, null, 2) })}`;

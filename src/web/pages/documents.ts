// The GraphQL document that each page is made of. The same text is behind the page's link to GraphiQL.
import { readFileSync } from 'node:fs';
import { Kind, parse, print } from 'graphql';
import { addressOf } from './address.ts';

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
  addressOf({ query: documentOf(name), variables: JSON.stringify(variables, null, 2) });

const partQuery = (name: DocumentName, part: string): string => {
  const { definitions } = parse(documentOf(name));
  const [operation] = definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? [one] : []));
  const selections = operation?.selectionSet.selections.filter((one) => one.kind === Kind.FIELD && (one.alias ?? one.name).value === part);
  if (!operation || !selections?.length) throw new Error(`${name} has no ${part}.`);
  const text = print({ ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } });
  const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION && text.includes(`...${one.name.value}`));
  return [text, ...fragments.map(print)].join('\n\n');
};

const partQueries = new Map<string, string>();

/** The same for one list of a document: what it is called there, and its question in plain words. */
export const partAddress = (name: DocumentName, part: string, question: string): string => {
  const key = `${name} ${part}`;
  const query = partQueries.get(key) ?? partQuery(name, part);
  partQueries.set(key, query);
  return addressOf({ query: `# ${question}\n${query}` });
};

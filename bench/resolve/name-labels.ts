// Which names of all files of stories are one thing: (kind, name, article) → the label of that thing.

import { UnionFind } from '../../ingest/resolve/union-find.ts';
import type { MentionKind } from '../../schema/ontology.ts';
import type { ExpectedEntity } from './expected-lines.ts';

export type LabelOf = (kind: MentionKind, name: string, article: string) => string;

const everywhere = (kind: MentionKind, name: string): string => `${kind}:${name}`;
const there = (kind: MentionKind, name: string, article: string): string => `${kind}:${name}@${article}`;

/** What no line speaks of is one thing for each kind and spelling. */
export const labelNames = (entities: readonly ExpectedEntity[]): LabelOf => {
  const sets = new UnionFind();
  const special = new Set<string>();
  for (const { kind, names } of entities) {
    const labels = names.map(({ name, article }) => (article === undefined ? everywhere(kind, name) : there(kind, name, article)));
    for (const [index, { article }] of names.entries()) if (article !== undefined) special.add(labels[index] ?? '');
    for (const label of labels) sets.join(labels[0] ?? label, label);
  }
  return (kind, name, article) => {
    const label = there(kind, name, article);
    return sets.root(special.has(label) ? label : everywhere(kind, name));
  };
};

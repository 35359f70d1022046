// What a picture writes beside a node.
import type { Row } from '../../schema/graph.ts';

/** By kind of node; entities, mentions and publishers have a name. */
const PROPERTY: Readonly<Record<string, string>> = {
  Article: 'title',
  Claim: 'quote',
  Agreement: 'slug',
  Status: 'status',
  Conflict: 'kind',
  Judgement: 'kind',
  Story: 'id',
};
const LONGEST = 80;

export const nodeLabel = (label: string, node: Row): string => {
  const text = String(node[PROPERTY[label] ?? 'name'] ?? node.id);
  const letters = [...text];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : text;
};

// The JSONL of a graph, read back: what the other formats are held against.
import { z } from 'zod';
import type { Graph } from '../../schema/graph.ts';
import { exportText } from '../derive/export-text.ts';

const Properties = z.record(z.string(), z.unknown());
const Node = z.object({ element: z.string(), id: z.string(), properties: Properties });
const Tie = z.object({ element: z.string(), from: z.string(), to: z.string(), properties: Properties });
export type Exported = { readonly nodes: readonly z.infer<typeof Node>[]; readonly ties: readonly z.infer<typeof Tie>[] };

/** A property as one text; what is JSON in a text there is open in the JSONL, with sorted members. */
export const flat = (name: string, value: unknown): unknown => (name === 'why' && typeof value === 'string' ? JSON.parse(value) : value);

export const exported = async (graph: Pick<Graph, 'read'>, withoutText = false): Promise<Exported> => {
  const lines = (await exportText(graph, { withoutText })).trimEnd().split('\n');
  const elements = lines.map((line) => z.union([Node, Tie]).parse(JSON.parse(line)));
  return {
    nodes: elements.flatMap((one) => ('id' in one ? [one] : [])),
    ties: elements.flatMap((one) => ('from' in one ? [one] : [])),
  };
};

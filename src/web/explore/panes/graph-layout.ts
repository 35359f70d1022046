// Where the names of a graph stand: laid out by fCoSE (Balci and Dogrusoz, 2022), or left where they were.
import cytoscape, { type Core, type LayoutOptions, type Position } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Picture } from '../picture/picture.ts';

cytoscape.use(fcose);

const PADDING = 32;
export const NEAREST = 3;

/** By key and by name: soon after an answer the ids of its names become known. */
export type Places = { readonly nodes: number; readonly links: number; readonly at: ReadonlyMap<string, Position> } | undefined;

const nameKey = (name: unknown): string => `name:${name}`;

export const keptPlaces = (cy: Core): Places => {
  const at = new Map<string, Position>();
  cy.nodes().forEach((node) => {
    const place = { ...node.position() };
    at.set(nameKey(node.data('label')), place).set(node.id(), place);
  });
  return { nodes: cy.nodes().length, links: cy.edges().length, at };
};

/** Not when there are other lines: they would lie across each other. */
const keptLayout = ({ nodes, links }: Picture, before: Places): LayoutOptions | undefined => {
  if (before?.nodes !== nodes.length || before.links !== links.length) return undefined;
  const places = new Map(nodes.map(({ key, name }) => [key, before.at.get(key) ?? before.at.get(nameKey(name))]));
  if ([...places.values()].includes(undefined)) return undefined;
  return {
    name: 'preset',
    positions: (node: string | { readonly id: () => string }) => places.get(typeof node === 'string' ? node : node.id()),
  } as LayoutOptions;
};

/** A layout of `fcose`, which cytoscape's own types do not know. */
const freshLayout = (nodes: number): LayoutOptions => {
  const layout = {
    name: 'fcose',
    animate: false,
    quality: nodes > 250 ? 'default' : 'proof',
    nodeDimensionsIncludeLabels: true,
    nodeSeparation: 90,
    idealEdgeLength: nodes > 60 ? 90 : 130,
    nodeRepulsion: 9000,
    gravity: 0.3,
    padding: PADDING,
  };
  return layout as LayoutOptions;
};

/** `before`: where names stood in the picture before this one. */
export const layoutFor = (picture: Picture, before: Places): LayoutOptions =>
  keptLayout(picture, before) ?? freshLayout(picture.nodes.length);

/** Two names alone need not fill the room. */
export const seeAll = (cy: Core): void => {
  cy.maxZoom(1.4).fit(undefined, PADDING).maxZoom(NEAREST);
};

// How the graph looks: kinds by shape, kinds of ties by colour, backing by width, rumours dashed, what is over faded.
import type { ElementDefinition, StylesheetJson } from 'cytoscape';
import type { EntityKind } from '../../../../schema/ontology.ts';
import { inWords } from '../../pages/phrases.ts';
import { toneOf } from '../../pages/tone.ts';
import { colourOf, groupOf, widthOf } from '../picture/palette.ts';
import type { Agreement, Picture } from '../picture/picture.ts';

const SHAPES: Readonly<Record<EntityKind, 'ellipse' | 'diamond' | 'round-rectangle' | 'hexagon' | 'triangle'>> = {
  COMPANY: 'ellipse',
  BRAND: 'diamond',
  PRODUCT: 'round-rectangle',
  TECHNOLOGY: 'hexagon',
  PERSON: 'triangle',
};

/** Up to so many lines each carries its words; in a thicker net only the one that is pointed at. */
const WORDED = 24;
const LONGEST_LABEL = 28;

const shortened = (text: string): string => (text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL)}…` : text);

const toneOfLink = (agreement: Agreement | undefined): string => (agreement?.status ? toneOf(agreement.status) : 'firm');

export const elementsOf = ({ nodes, links, agreements }: Picture, dark: boolean): ElementDefinition[] => {
  const byKey = new Map(agreements.map((agreement) => [agreement.key, agreement]));
  const degrees = new Map<string, number>();
  for (const { from, to } of links) for (const end of [from, to]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  return [
    ...nodes.map(({ key, name, kind }) => ({
      data: { id: key, label: shortened(name), shape: kind ? SHAPES[kind] : 'ellipse', size: 18 + 7 * Math.sqrt(degrees.get(key) ?? 0) },
    })),
    ...links.map(({ key, from, to, type, agreement, arrow }) => {
      const own = agreement === undefined ? undefined : byKey.get(agreement);
      return {
        data: {
          id: `link ${key}`,
          source: from,
          target: to,
          agreement,
          label: inWords(type),
          group: groupOf(type),
          colour: colourOf(groupOf(type), dark),
          width: agreement === undefined ? 1 : widthOf(own?.stories),
          arrow: arrow ? 'triangle' : 'none',
        },
        classes: `${toneOfLink(own)}${links.length <= WORDED ? ' worded' : ''}${agreement === undefined ? ' fact' : ''}`,
      };
    }),
  ];
};

const ground = (dark: boolean) =>
  dark
    ? { paper: '#1e2126', ink: '#e6e4df', node: '#8fa3bd', faint: '#a2a7b0' }
    : { paper: '#ffffff', ink: '#1d2129', node: '#4a6078', faint: '#5c6370' };

export const styleOf = (dark: boolean): StylesheetJson => {
  const { paper, ink, node, faint } = ground(dark);
  return [
    {
      selector: 'node',
      style: {
        'background-color': node,
        shape: 'data(shape)' as 'ellipse',
        width: 'data(size)',
        height: 'data(size)',
        label: 'data(label)',
        color: ink,
        'font-family': 'system-ui, sans-serif',
        'font-size': 12,
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-outline-color': paper,
        'text-outline-width': 2.5,
        'min-zoomed-font-size': 7,
        'z-index': 10,
      },
    },
    {
      selector: 'edge',
      style: {
        'line-color': 'data(colour)',
        'target-arrow-color': 'data(colour)',
        'target-arrow-shape': 'data(arrow)' as 'triangle',
        'arrow-scale': 0.9,
        width: 'data(width)',
        'curve-style': 'bezier',
        'control-point-step-size': 34,
        'font-family': 'system-ui, sans-serif',
        'font-size': 10,
        color: faint,
        'text-rotation': 'autorotate',
        'text-outline-color': paper,
        'text-outline-width': 2.5,
        'min-zoomed-font-size': 7,
      },
    },
    { selector: 'edge.worded, edge.lit, edge:selected', style: { label: 'data(label)' } },
    { selector: 'edge.open', style: { 'line-style': 'dashed', 'line-dash-pattern': [7, 4] } },
    { selector: 'edge.over', style: { 'line-opacity': 0.38, 'line-style': 'solid' } },
    { selector: 'edge.fact', style: { 'line-style': 'dotted' } },
    { selector: '.dim', style: { opacity: 0.16 } },
    { selector: 'node.loud', style: { 'min-zoomed-font-size': 0, 'z-index': 20 } },
    { selector: 'node.pointed', style: { 'font-weight': 'bold', 'z-index': 30 } },
    { selector: 'node:selected', style: { 'border-width': 3, 'border-color': ink, 'font-weight': 'bold', 'z-index': 30 } },
    {
      selector: 'edge:selected',
      style: { 'line-opacity': 1, 'underlay-color': 'data(colour)', 'underlay-opacity': 0.25, 'underlay-padding': 5 },
    },
    { selector: '.gone', style: { display: 'none' } },
  ];
};

// Which names stay legible however far one is from the picture: those of the best connected, and of what is pointed at or chosen.
import type { Core, NodeCollection } from 'cytoscape';

/** Among fewer names all are legible. */
const CROWDED = 45;
const HUBS = 14;
/** More neighbours than this would be written over each other. */
const MOST_NEIGHBOURS = 25;
/** Pixels on the screen. */
const LEGIBLE = 11.5;
const USUAL = 12;

export const markHubs = (cy: Core): void => {
  if (cy.nodes().length <= CROWDED) return;
  const byTies = cy.nodes().toArray();
  byTies.sort((one, other) => other.degree(false) - one.degree(false));
  for (const node of byTies.slice(0, HUBS)) node.addClass('hub');
};

const loudNodes = (cy: Core): NodeCollection => {
  const lit = cy.nodes('.lit');
  const pointedAt = lit.length <= MOST_NEIGHBOURS ? lit : cy.nodes('.pointed');
  return cy.nodes('.hub, :selected').union(pointedAt);
};

export const scaleNames = (cy: Core): void => {
  const size = Math.max(USUAL, LEGIBLE / cy.zoom());
  cy.batch(() => {
    const loud = loudNodes(cy);
    const quiet = cy.nodes('.loud').difference(loud);
    quiet.removeStyle('font-size');
    quiet.removeStyle('text-outline-width');
    quiet.removeClass('loud');
    loud.addClass('loud').style({ 'font-size': size, 'text-outline-width': size / 5 });
  });
};

// The life of the drawing: made for a picture, told what is chosen and hidden, taken away with its pane.
import cytoscape, { type Core, type EventObject } from 'cytoscape';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { TieGroup } from '../picture/palette.ts';
import type { Picture } from '../picture/picture.ts';
import type { Chosen } from './card.tsx';
import { keptPlaces, layoutFor, NEAREST, type Places, seeAll } from './graph-layout.ts';
import { markHubs, scaleNames } from './graph-names.ts';
import { elementsOf, styleOf } from './graph-style.ts';

type Wish = {
  readonly picture: Picture;
  readonly dark: boolean;
  readonly chosen: Chosen;
  readonly choose: (key: string | undefined) => void;
  readonly hidden: ReadonlySet<TieGroup>;
};

const light = (cy: Core, target: EventObject['target']): void => {
  const near = target.isNode() ? target.closedNeighborhood() : target.union(target.connectedNodes());
  cy.elements().difference(near).addClass('dim');
  near.addClass('lit');
  target.addClass('pointed');
  scaleNames(cy);
};
const unlight = (cy: Core): void => {
  cy.elements().removeClass('dim lit pointed');
  scaleNames(cy);
};

const listen = (cy: Core, choose: (key: string | undefined) => void): void => {
  cy.on('zoom', () => scaleNames(cy));
  cy.on('tap', (event) => {
    if (event.target === cy) choose(undefined);
  });
  cy.on('tap', 'node', ({ target }) => choose(String(target.id())));
  cy.on('tap', 'edge', ({ target }) => choose(target.data('agreement') ?? String(target.data('source'))));
  cy.on('mouseover', 'node, edge', ({ target }) => {
    light(cy, target);
    const container = cy.container();
    if (container) container.style.cursor = 'pointer';
  });
  cy.on('mouseout', 'node, edge', () => {
    unlight(cy);
    const container = cy.container();
    if (container) container.style.cursor = '';
  });
};

const select = (cy: Core, chosen: Chosen): void => {
  cy.elements(':selected').unselect();
  cy.elements()
    .filter((element) => chosen !== undefined && (element.id() === chosen || element.data('agreement') === chosen))
    .select();
  scaleNames(cy);
};

export const useGraph = ({
  picture,
  dark,
  chosen,
  choose,
  hidden,
}: Wish): { readonly place: RefObject<HTMLDivElement | null>; readonly graph: Core | undefined } => {
  const place = useRef<HTMLDivElement>(null);
  const [graph, setGraph] = useState<Core>();
  const places = useRef<Places>(undefined);
  const chooseNow = useRef(choose);
  chooseNow.current = choose;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of colours alone must not move anything
  useEffect(() => {
    if (!place.current) return undefined;
    const cy = cytoscape({
      container: place.current,
      elements: elementsOf(picture, dark),
      style: styleOf(dark),
      layout: layoutFor(picture, places.current),
      maxZoom: NEAREST,
      minZoom: 0.05,
      boxSelectionEnabled: false,
    });
    markHubs(cy);
    seeAll(cy);
    scaleNames(cy);
    listen(cy, (key) => chooseNow.current(key));
    setGraph(cy);
    const resized = new ResizeObserver(() => {
      cy.resize();
      seeAll(cy);
    });
    resized.observe(place.current);
    return () => {
      resized.disconnect();
      places.current = keptPlaces(cy);
      cy.destroy();
    };
  }, [picture]);

  useEffect(() => {
    if (!graph || graph.destroyed()) return;
    graph.style(styleOf(dark));
    for (const { data } of elementsOf(picture, dark)) if (data.id) graph.getElementById(data.id).data(data);
  }, [graph, picture, dark]);

  useEffect(() => {
    if (graph && !graph.destroyed()) select(graph, chosen);
  }, [graph, chosen]);

  useEffect(() => {
    if (!graph || graph.destroyed()) return;
    graph.edges().forEach((edge) => {
      edge.toggleClass('gone', hidden.has(edge.data('group')));
    });
  }, [graph, hidden]);

  return { place, graph };
};

// Finding a name in the graph, drawing nearer, seeing all, and keeping it as an image.
import type { Core } from 'cytoscape';
import { useMemo } from 'react';
import type { Picture } from '../picture/picture.ts';
import type { Chosen } from './card.tsx';

const STEP = 1.35;
/** Among more names than this the one that is looked for is drawn near. */
const CROWDED = 60;

const zoom = (graph: Core | undefined, factor: number): void => {
  if (!graph) return;
  graph.zoom({ level: graph.zoom() * factor, renderedPosition: { x: graph.width() / 2, y: graph.height() / 2 } });
};

const save = (graph: Core | undefined, dark: boolean): void => {
  if (!graph) return;
  const image = graph.png({ output: 'blob', scale: 2, full: true, bg: dark ? '#1e2126' : '#ffffff', maxWidth: 6000, maxHeight: 6000 });
  const address = URL.createObjectURL(image);
  const link = Object.assign(document.createElement('a'), { href: address, download: 'pactgraph.png' });
  link.click();
  URL.revokeObjectURL(address);
};

type Props = {
  readonly picture: Picture;
  readonly graph: Core | undefined;
  readonly chosen: Chosen;
  readonly choose: (key: string | undefined) => void;
  readonly dark: boolean;
};

export const GraphTools = ({ picture, graph, chosen, choose, dark }: Props) => {
  const names = useMemo(() => picture.nodes.toSorted((one, other) => one.name.localeCompare(other.name, 'en')), [picture]);
  const find = (key: string): void => {
    choose(key || undefined);
    if (graph && key && picture.nodes.length > CROWDED)
      graph.animate({ fit: { eles: graph.getElementById(key).closedNeighborhood(), padding: 60 }, duration: 200 });
  };
  return (
    <div className="pane-tools">
      <label>
        <span className="unseen">Find in this picture</span>
        <select value={names.some(({ key }) => key === chosen) ? chosen : ''} onChange={(event) => find(event.target.value)}>
          <option value="">{names.length === 1 ? '1 name' : `${names.length} names`}</option>
          {names.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <span className="buttons">
        <button type="button" className="plain-button" aria-label="Nearer" onClick={() => zoom(graph, STEP)}>
          +
        </button>
        <button type="button" className="plain-button" aria-label="Farther" onClick={() => zoom(graph, 1 / STEP)}>
          −
        </button>
        <button
          type="button"
          className="plain-button"
          onClick={() => graph?.animate({ fit: { eles: graph.elements(), padding: 32 }, duration: 200 })}
        >
          All
        </button>
        <button type="button" className="plain-button" onClick={() => save(graph, dark)}>
          Save image
        </button>
      </span>
    </div>
  );
};

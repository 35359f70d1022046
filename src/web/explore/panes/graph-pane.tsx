// The answer as a graph, with its legend, and a list by which the keyboard reaches what the mouse can click on.
import { useMemo, useState } from 'react';
import type { TieGroup } from '../picture/palette.ts';
import type { Picture } from '../picture/picture.ts';
import { useIsDark } from '../use-is-dark.ts';
import type { Chosen } from './card.tsx';
import { GraphTools } from './graph-tools.tsx';
import { Legend } from './legend.tsx';
import { useGraph } from './use-graph.ts';

type Props = { readonly picture: Picture; readonly chosen: Chosen; readonly choose: (key: string | undefined) => void };

export const GraphPane = ({ picture, chosen, choose }: Props) => {
  const dark = useIsDark();
  const [hidden, setHidden] = useState<ReadonlySet<TieGroup>>(new Set());
  const { place, graph } = useGraph({ picture, dark, chosen, choose, hidden });
  const { nodes, links } = picture;
  const said = useMemo(
    () => `Graph of ${nodes.length} names and ${links.length} ties. The list above it and the table hold the same.`,
    [nodes, links],
  );
  const toggle = (group: TieGroup): void =>
    setHidden((before) => new Set(before.has(group) ? [...before].filter((one) => one !== group) : [...before, group]));
  return (
    <section className="graph-pane" aria-label="Graph">
      <GraphTools picture={picture} graph={graph} chosen={chosen} choose={choose} dark={dark} />
      <div className="canvas" ref={place} role="img" aria-label={said} />
      <Legend picture={picture} dark={dark} hidden={hidden} toggle={toggle} />
    </section>
  );
};

// Says when the graph holds the sample articles only.
import { useEffect, useState } from 'react';
import { useExplore } from '../explore-context.ts';
import { isRecord } from '../picture/walk.ts';

export const SamplesNotice = () => {
  const { asking } = useExplore();
  const [samples, setSamples] = useState(false);
  useEffect(() => {
    asking.ask({ query: '{ graph { samples } }', variables: {} }).then(
      ({ data }) => setSamples(isRecord(data) && isRecord(data.graph) && data.graph.samples === true),
      () => undefined,
    );
  }, [asking]);
  return samples ? (
    <p className="samples" title="Your first ingest takes the sample articles out.">
      Sample articles
    </p>
  ) : null;
};

// What was clicked on: a company, brand or product with what can be asked of it, or an agreement with the sentences that say so.
import { useEffect, useRef } from 'react';
import type { Picture } from '../picture/picture.ts';
import { AgreementCard } from './agreement-card.tsx';
import { NodeCard } from './node-card.tsx';

/** The key of a node or an agreement. */
export type Chosen = string | undefined;

type Props = { readonly picture: Picture; readonly isSettled: boolean; readonly chosen: string; readonly close: () => void };

/** `isSettled`: nothing more will become known of what is in the picture. */
export const Card = ({ picture, isSettled, chosen, close }: Props) => {
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus({ preventScroll: true }), []);
  const node = picture.nodes.find(({ key }) => key === chosen);
  const agreement = picture.agreements.find(({ key }) => key === chosen);
  return (
    <aside ref={place} className="card" aria-label="Chosen" tabIndex={-1} onKeyDown={({ key }) => key === 'Escape' && close()}>
      <button type="button" className="close" aria-label="Close" onClick={close}>
        ✕
      </button>
      {node && <NodeCard node={node} picture={picture} />}
      {agreement && <AgreementCard agreement={agreement} picture={picture} isSettled={isSettled} />}
    </aside>
  );
};

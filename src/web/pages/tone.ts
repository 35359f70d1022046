// How a status looks wherever one is shown. open: not (yet) agreed; firm: agreed; over: it is no more, or never was.
import type { Status } from '../../../schema/ontology.ts';

export type Tone = 'open' | 'firm' | 'over';

const TONES: Readonly<Record<Status, Tone>> = {
  RUMOURED: 'open',
  IN_TALKS: 'open',
  PLANNED: 'open',
  POSTPONED: 'open',
  ANNOUNCED: 'firm',
  COMPLETED: 'firm',
  EXTENDED: 'firm',
  CANCELLED: 'over',
  ENDED: 'over',
  DENIED: 'over',
};

export const toneOf = (status: Status): Tone => TONES[status];

// What the parts of the page share.
import { createContext, useContext } from 'react';
import type { View } from '../pages/address.ts';
import type { Asking } from './asking.ts';
import type { Question } from './page-data.ts';

/** What the page opens with, and its answer. */
export type Early = { readonly query: string; readonly variables: string; readonly answer: Promise<string> };

type Shared = {
  readonly questions: readonly Question[];
  readonly asking: Asking;
  readonly firstView: View | undefined;
  readonly early: Early | undefined;
};

export const ExploreContext = createContext<Shared | undefined>(undefined);

export const useExplore = (): Shared => {
  const shared = useContext(ExploreContext);
  if (!shared) throw new Error('Only inside of Explore.');
  return shared;
};

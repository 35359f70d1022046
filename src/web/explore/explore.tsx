// GraphiQL, with the saved questions as tabs and at the side, the answer as pictures, and an address for whatever is asked.

import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { GraphiQL } from 'graphiql';
import { useMemo } from 'react';
import { readAddress } from '../pages/address.ts';
import { type Asking, createAsking } from './asking.ts';
import { type Early, ExploreContext } from './explore-context.ts';
import { isHarmless } from './is-harmless.ts';
import { Navigation } from './navigation.tsx';
import type { Question } from './page-data.ts';
import { ResultPane } from './panes/result-pane.tsx';
import { isRecord } from './picture/walk.ts';
import { QUESTIONS_PLUGIN } from './questions-panel.tsx';
import { ShareButton } from './share-button.tsx';
import { createStorage } from './storage.ts';

/** Beside this much room the list of questions leaves enough for the rest. */
const ROOMY = 1200;
const KEPT_TABS = 'graphiql:tabState';

/** Variables that are no JSON are the editor's to complain about. */
const begin = (asking: Asking, opening: { readonly query: string; readonly variables: string } | undefined): Early | undefined => {
  if (!opening || !isHarmless(opening.query)) return undefined;
  try {
    const variables: unknown = JSON.parse(opening.variables || '{}');
    return { ...opening, answer: asking.begin({ query: opening.query, variables: isRecord(variables) ? variables : {} }) };
  } catch {
    return undefined;
  }
};

export const Explore = ({ questions }: { readonly questions: readonly Question[] }) => {
  const setting = useMemo(() => {
    const place = readAddress(location.search);
    const shared = place.query ? [{ query: place.query, variables: place.variables ?? '' }] : [];
    const saved = questions.map(({ document, variables }) => ({ query: document, variables }));
    const storage = createStorage();
    const tabs = [...shared, ...saved];
    // Where tabs were kept, GraphiQL finds the one that the address means, or opens another.
    const [first] = storage.getItem(KEPT_TABS) ? shared : tabs;
    const initial = first ? { initialQuery: first.query, initialVariables: first.variables } : {};
    const asking = createAsking();
    return { place, tabs, initial, asking, storage, early: begin(asking, first) };
  }, [questions]);
  const { place, tabs, initial, asking, storage, early } = setting;
  const context = useMemo(() => ({ questions, asking, firstView: place.view, early }), [questions, asking, place, early]);
  return (
    <ExploreContext value={context}>
      <GraphiQL
        fetcher={asking.fetcher}
        storage={storage}
        defaultTabs={tabs}
        {...initial}
        plugins={[QUESTIONS_PLUGIN, HISTORY_PLUGIN]}
        {...(innerWidth >= ROOMY ? { visiblePlugin: QUESTIONS_PLUGIN } : {})}
        defaultEditorToolsVisibility="variables"
        showPersistHeadersSettings={false}
      >
        <GraphiQL.Logo>
          <ShareButton />
        </GraphiQL.Logo>
        <GraphiQL.Footer>
          <ResultPane />
        </GraphiQL.Footer>
        <Navigation />
      </GraphiQL>
    </ExploreContext>
  );
};

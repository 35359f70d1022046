// The address bar follows the editor, the editor follows the browser's back and forward, and what the page opens with is asked at once.
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { addressOf, readAddress } from '../pages/address.ts';
import { useExplore } from './explore-context.ts';
import { isHarmless } from './is-harmless.ts';
import { useEditorLook } from './use-editor-look.ts';
import { useOpenQuestion } from './use-open-question.ts';
import { usePlainTabs } from './use-plain-tabs.ts';

export const Navigation = () => {
  const { questions } = useExplore();
  const { run } = useGraphiQLActions();
  const { editor, ready, tab } = useGraphiQL(({ queryEditor, responseEditor, variableEditor, tabs, activeTabIndex }) => ({
    editor: queryEditor,
    ready: Boolean(queryEditor && responseEditor && variableEditor),
    tab: tabs[activeTabIndex],
  }));
  const open = useOpenQuestion();

  useEditorLook();
  usePlainTabs();

  // biome-ignore lint/correctness/useExhaustiveDependencies: whichever tab it is
  useEffect(() => {
    void document.querySelector('.graphiql-tab-active')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [tab?.id]);

  useEffect(() => {
    if (ready && editor && isHarmless(editor.getValue())) void run();
    // Once, when the editors are there.
  }, [ready, editor, run]);

  const query = tab?.query ?? '';
  const variables = tab?.variables ?? '';
  const shown = useRef<string>(undefined);
  useEffect(() => {
    const now = JSON.stringify([query, variables]);
    const before = shown.current;
    shown.current = now;
    // What stands there when the page opens needs no address of its own.
    if (before === undefined || before === now) return;
    const address = addressOf({ query, variables, view: readAddress(location.search).view });
    if (address !== `${location.pathname}${location.search}`) history.replaceState(null, '', address);
  }, [query, variables]);

  useEffect(() => {
    const goBack = (): void => {
      const [first] = questions;
      const place = readAddress(location.search);
      const asked = place.query
        ? { query: place.query, variables: place.variables ?? '' }
        : first && { query: first.document, variables: first.variables };
      if (asked) open(asked, false);
    };
    addEventListener('popstate', goBack);
    return () => removeEventListener('popstate', goBack);
  }, [open, questions]);

  return null;
};

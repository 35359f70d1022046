// Opens a question in a tab of its own, or goes to the tab that it is in, and asks it.
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useCallback } from 'react';
import { addressOf, readAddress } from '../pages/address.ts';
import type { Asked } from '../pages/questions.ts';

/** `remember` false: the browser's history already knows, as when one goes back. */
export const useOpenQuestion = (): ((asked: Asked, remember?: boolean) => void) => {
  const { addTab, changeTab, run, stop, updateActiveTabValues } = useGraphiQLActions();
  const { queryEditor, variableEditor, tabs } = useGraphiQL(({ queryEditor, variableEditor, tabs }) => ({
    queryEditor,
    variableEditor,
    tabs,
  }));
  return useCallback(
    ({ query, variables }, remember = true) => {
      if (!queryEditor) return;
      // What is on its way is for the tab that is left.
      stop();
      const open = tabs.findIndex((tab) => tab.query === query && (tab.variables ?? '') === variables);
      if (open >= 0) changeTab(open);
      else {
        addTab();
        queryEditor.setValue(query);
        variableEditor?.setValue(variables);
        updateActiveTabValues({ query, variables });
      }
      if (remember) history.pushState(null, '', addressOf({ query, variables, view: readAddress(location.search).view }));
      if (open < 0 || !tabs[open]?.response) void run();
    },
    [addTab, changeTab, run, stop, updateActiveTabValues, queryEditor, variableEditor, tabs],
  );
};

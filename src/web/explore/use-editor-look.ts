// The editor as we want it: our colours, long lines wrapped.
import { useGraphiQL, useMonaco } from '@graphiql/react';
import { useEffect } from 'react';
import { EDITOR_THEMES, editorTheme } from './editor-theme.ts';

const LOOK = { wordWrap: 'on', fontSize: 13, lineNumbersMinChars: 3 } as const;

export const useEditorLook = (): void => {
  const monaco = useMonaco((state) => state.monaco);
  const { queryEditor, responseEditor } = useGraphiQL(({ queryEditor, responseEditor }) => ({ queryEditor, responseEditor }));
  useEffect(() => {
    monaco?.editor.defineTheme(EDITOR_THEMES.light, editorTheme('light'));
    monaco?.editor.defineTheme(EDITOR_THEMES.dark, editorTheme('dark'));
  }, [monaco]);
  useEffect(() => {
    queryEditor?.updateOptions(LOOK);
    responseEditor?.updateOptions({ fontSize: LOOK.fontSize });
  }, [queryEditor, responseEditor]);
};

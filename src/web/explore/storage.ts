// What GraphiQL keeps. Tabs are kept for as long as the browser's tab is open, so that a new visit begins with the saved questions; theme, widths and
// history for good.
const FOR_THIS_VISIT = /tabState|:query$|:variables$|:headers$/;
/** The picture is worth more room than the query. */
const DEFAULTS: Readonly<Record<string, string>> = {
  'graphiql:editorFlex': '0.6',
  'graphiql:docExplorerFlex': '0.28',
  'graphiql:secondaryEditorFlex': '3.2',
};

export const createStorage = () => {
  const placeOf = (key: string): Storage => (FOR_THIS_VISIT.test(key) ? sessionStorage : localStorage);
  return {
    getItem: (key: string): string | null => placeOf(key).getItem(key) ?? DEFAULTS[key] ?? null,
    setItem: (key: string, value: string): void => placeOf(key).setItem(key, value),
    removeItem: (key: string): void => placeOf(key).removeItem(key),
    clear: (): void => {
      localStorage.clear();
      sessionStorage.clear();
    },
    get length(): number {
      return localStorage.length + sessionStorage.length;
    },
  };
};

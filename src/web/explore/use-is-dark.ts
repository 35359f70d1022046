// Whether the page is dark: as chosen in GraphiQL's settings, else as the system is.
import { useGraphiQL } from '@graphiql/react';
import { useSyncExternalStore } from 'react';

const QUERY = '(prefers-color-scheme: dark)';

const subscribe = (changed: () => void): (() => void) => {
  const media = matchMedia(QUERY);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
};

export const useIsDark = (): boolean => {
  const theme = useGraphiQL((state) => state.theme);
  const system = useSyncExternalStore(subscribe, () => matchMedia(QUERY).matches);
  return theme === null ? system : theme === 'dark';
};

// GraphiQL's tabs hold two buttons each (open and close), which a tab of ARIA may not: a reader would hear neither. As a list of buttons it hears both.
import { useEffect } from 'react';

const mend = (list: Element): void => {
  list.removeAttribute('role');
  for (const item of list.querySelectorAll('.graphiql-tab')) {
    const isOpen = item.classList.contains('graphiql-tab-active');
    item.removeAttribute('role');
    item.removeAttribute('aria-selected');
    item.querySelector('.graphiql-tab-button')?.setAttribute('aria-current', String(isOpen));
  }
  for (const panel of document.querySelectorAll('#graphiql-session[role="tabpanel"]')) panel.setAttribute('role', 'region');
};

export const usePlainTabs = (): void => {
  useEffect(() => {
    const list = document.querySelector('.graphiql-tabs');
    if (!list) return undefined;
    const changed = new MutationObserver(() => {
      mend(list);
      changed.takeRecords();
    });
    changed.observe(list, { subtree: true, childList: true, attributeFilter: ['role', 'aria-selected', 'class'] });
    mend(list);
    return () => changed.disconnect();
  }, []);
};

// What was typed → whom it may mean.
import { z } from 'zod';
import { html } from '../html.ts';
import type { Page } from './layout.ts';
import { counted, inWords } from './phrases.ts';
import { entityLink } from './pieces.ts';
import { Named } from './shapes.ts';

const Found = z.object({ search: z.array(z.object({ matchedName: z.string(), agreements: z.number(), entity: Named })) });

export const searchPage = (data: unknown, text: string): Page => {
  const { search } = Found.parse(data);
  const hits = search.map(
    ({ entity, matchedName, agreements }) =>
      html`<li>${entityLink(entity)} <span class="faint">${inWords(entity.kind)}${
        matchedName !== entity.name && `, also called ${matchedName}`
      } · ${counted(agreements, 'agreement', 'agreements')}</span></li>`,
  );
  return {
    title: `Search: ${text}`,
    typed: text,
    made: { document: 'search', variables: { text } },
    body: html`<h1>${text ? html`Called something like “${text}”` : 'Search'}</h1>
${hits.length > 0 ? html`<ul class="plain">${hits}</ul>` : html`<p>Nothing is called like that. One wrong letter does no harm, and the beginning of a name is enough.</p>`}`,
  };
};

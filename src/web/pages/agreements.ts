// A list of agreements: of one kind, one status, one company, or all.
import { z } from 'zod';
import { AGREEMENT_TYPES, STATUSES } from '../../../schema/ontology.ts';
import { html } from '../html.ts';
import type { Page } from './layout.ts';
import { counted, inWords, inWordsFirst } from './phrases.ts';
import { agreementList } from './pieces.ts';
import { Line } from './shapes.ts';

const Listed = z.object({
  agreements: z.object({
    totalCount: z.number(),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    nodes: z.array(Line),
  }),
});

const oneOf = <T extends string>(values: readonly T[], given: string | null): T | undefined => values.find((value) => value === given);

/** An id or a name; a feed reader's address may call it an entity. */
const partyOf = (asked: URLSearchParams): string | null => asked.get('party') ?? asked.get('entity');

/** What the address asks for, as the query's variables; what it cannot mean is left out. */
export const listVariables = (asked: URLSearchParams): Record<string, unknown> => {
  const type = oneOf(AGREEMENT_TYPES, asked.get('type'));
  const status = oneOf(STATUSES, asked.get('status'));
  return {
    ...(type ? { types: [type] } : {}),
    ...(status ? { statuses: [status] } : {}),
    ...(partyOf(asked) ? { party: partyOf(asked) } : {}),
    ...(asked.get('disputed') ? { conflicting: true } : {}),
    ...(asked.get('after') ? { after: asked.get('after') } : {}),
  };
};

const withParameter = (asked: URLSearchParams, name: string, value: string): string => {
  const next = new URLSearchParams(asked);
  next.delete('after');
  next.delete('format');
  next.set(name, value);
  return `/agreements?${next}`;
};

const feedAddress = (asked: URLSearchParams): string => {
  const kept = new URLSearchParams([...asked].filter(([name]) => ['type', 'status', 'party', 'entity'].includes(name)));
  return `/agreements.atom${kept.size > 0 ? `?${kept}` : ''}`;
};

const headingOf = (asked: URLSearchParams): string => {
  const type = oneOf(AGREEMENT_TYPES, asked.get('type'));
  const status = oneOf(STATUSES, asked.get('status'));
  const words = [asked.get('disputed') && 'disputed', status && inWords(status), type && inWords(type)].filter(Boolean).join(', ');
  const party = partyOf(asked);
  return `Agreements${words ? `: ${words}` : ''}${party ? ` of ${party}` : ''}`;
};

const chips = (asked: URLSearchParams, name: string, values: readonly string[]) =>
  html`<ul class="chips">${values.map((value) => html`<li><a href="${withParameter(asked, name, value)}">${inWordsFirst(value)}</a></li>`)}</ul>`;

export const agreementsPage = (data: unknown, asked: URLSearchParams): Page => {
  const { totalCount, nodes, pageInfo } = Listed.parse(data).agreements;
  return {
    title: headingOf(asked),
    made: { document: 'agreements', variables: listVariables(asked) },
    body: html`<h1>${headingOf(asked)}</h1>
<p class="kicker">${counted(totalCount, 'agreement', 'agreements')}, most recent first · <a href="${feedAddress(asked)}">what changes, as a feed</a></p>
${agreementList(nodes, 'There are none.')}
${pageInfo.hasNextPage && pageInfo.endCursor && html`<p><a rel="next" href="${withParameter(asked, 'after', pageInfo.endCursor)}">Older ones</a></p>`}
<details class="screen"><summary>Only one kind or status</summary><h3>Kind</h3>${chips(asked, 'type', AGREEMENT_TYPES)}<h3>Status</h3>${chips(asked, 'status', STATUSES)}</details>`,
  };
};

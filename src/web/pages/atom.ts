// New agreements and changes of status as an Atom feed, with the quote and the source, for people who live in feed readers.
import { z } from 'zod';
import { STATUSES } from '../../../schema/ontology.ts';
import { type Html, html } from '../html.ts';
import { inWords } from './phrases.ts';
import { pathOf, titleOf } from './pieces.ts';
import { Graph, Line, WebAddress } from './shapes.ts';

const Changed = Line.extend({
  statusTimeline: z.array(
    z.object({
      status: z.enum(STATUSES),
      on: z.string().nullable(),
      knownFrom: z.string().nullable(),
      claim: z
        .object({
          quote: z.string(),
          article: z.object({ title: z.string(), url: WebAddress, publisher: z.object({ name: z.string() }).nullable() }),
        })
        .nullable(),
    }),
  ),
});
type Changed = z.infer<typeof Changed>;
const Answer = z.object({ graph: Graph, agreements: z.object({ nodes: z.array(Changed) }) });

const MOST_ENTRIES = 100;

type Entry = { readonly agreement: Changed; readonly change: Changed['statusTimeline'][number]; readonly day: string };

/** What has no day is told of, but not when: a feed reader has no place for it. */
const entriesOf = (agreement: Changed): Entry[] =>
  agreement.statusTimeline.flatMap((change) => {
    const day = change.knownFrom ?? change.on;
    return day === null ? [] : [{ agreement, change, day }];
  });

const entryOf = ({ agreement, change, day }: Entry, origin: string): Html => {
  const { status, on, claim } = change;
  const address = `${origin}${pathOf('agreements', agreement.id)}`;
  return html`
  <entry>
    <id>${`${address}#${status}-${on ?? 'unknown'}`}</id>
    <title>${`${titleOf(agreement)} (${inWords(status)})`}</title>
    <link href="${address}"/>
    <updated>${`${day}T00:00:00Z`}</updated>
    ${claim && html`<summary>${`“${claim.quote}” – ${claim.article.title}${claim.article.publisher ? `, ${claim.article.publisher.name}` : ''}`}</summary>`}
    ${claim?.article.url && html`<link rel="via" href="${claim.article.url}"/>`}
  </entry>`;
};

/** `address`: of the feed itself, whole. `now`: for a feed without entries. */
export const atomFeed = (data: unknown, { address, now }: { readonly address: string; readonly now: string }): string => {
  const { origin } = new URL(address);
  const entries = Answer.parse(data)
    .agreements.nodes.flatMap(entriesOf)
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .slice(0, MOST_ENTRIES);
  return html`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${address}</id>
  <title>Pactgraph: agreements</title>
  <author><name>Pactgraph</name></author>
  <link rel="self" href="${address}"/>
  <link href="${`${origin}/agreements`}"/>
  <updated>${entries[0] ? `${entries[0].day}T00:00:00Z` : now}</updated>${entries.map((entry) => entryOf(entry, origin))}
</feed>
`.text.replace(
    // XML 1.0 has no place for these signs, and a reader would refuse the whole feed.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are meant
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
    '',
  );
};

// What an article adds to the counts, as its nodes in Neo4j tell it.
import { z } from 'zod';
import type { Row } from '../../../schema/graph.ts';
import type { ArticleUses } from '../article-uses.ts';

/** How a use reads on a mention `m`. What stands for a name ("the company") is no spelling: there the full name counts alone. */
export const NAME_USE = `{key: m.key, fullKey: m.fullKey, name: CASE m.form WHEN 'NAME' THEN m.name ELSE m.fullName END,
  fullName: m.fullName, isName: m.form = 'NAME'}`;

/** Returns the uses of the article that is bound to `a`. */
export const RETURN_USES = `RETURN a.id AS article, coalesce(a.hash, '') AS version, a.publishedOn AS on,
  a.publisherKey AS publisher, a.publisherSite AS site, a.publisherName AS publisherName,
  COLLECT { MATCH (a)<-[:IN_ARTICLE]-(m:Mention) WHERE m.fullKey IS NOT NULL RETURN DISTINCT ${NAME_USE} } AS names`;

const text = z.string();
const NameUse = z.object({ key: text, fullKey: text, name: text, fullName: text, isName: z.boolean() });
const UsesRow = z.object({
  article: text,
  version: text,
  on: text.nullable(),
  publisher: text.nullable(),
  site: text.nullable(),
  publisherName: text.nullable(),
  names: z.array(NameUse),
});

export const toUses = (row: Row): { readonly article: string; readonly version: string; readonly uses: ArticleUses } => {
  const { article, version, on, publisher, site, publisherName, names } = UsesRow.parse(row);
  const uses = {
    names,
    ...(on === null ? {} : { on }),
    ...(publisher === null ? {} : { publisher: { id: publisher, name: publisherName ?? '', ...(site === null ? {} : { site }) } }),
  };
  return { article, version, uses };
};

const Stored = z.object({
  on: text.optional(),
  names: z.array(NameUse),
  publisher: z.object({ id: text, site: text.optional(), name: text }).optional(),
});

/** Of what `JSON.stringify` made of them. */
export const fromStoredUses = (stored: unknown): ArticleUses => Stored.parse(JSON.parse(text.parse(stored))) as ArticleUses;

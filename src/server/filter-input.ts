// The filter inputs of the API → the filters of queries/: null is the same as absent, names become ids.
import type { AgreementFilter } from '../../queries/agreement-filter.ts';
import type { ArticleFilter } from '../../queries/articles.ts';
import { publisherIds } from '../../queries/publisher-ids.ts';
import { apiError } from './api-error.ts';
import type { Context } from './context.ts';
import { findEntityId } from './find-entity.ts';

/** As GraphQL gives an input: any member may be null. */
type Nullable<T> = { readonly [K in keyof T]?: T[K] | null };

type Given<T> = { [K in keyof T]: Exclude<T[K], null> };
const given = <T extends object>(input: T): Partial<Given<T>> =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null && value !== undefined)) as Partial<Given<T>>;

/** An id, a site or a name. */
export const toPublishers = async (
  { read }: Context,
  publisher: string | null | undefined,
): Promise<{ readonly publishers?: readonly string[] }> => (publisher ? { publishers: await publisherIds(read, publisher) } : {});

export type AgreementFilterInput = Nullable<Omit<AgreementFilter, 'parties' | 'publishers'>> & {
  readonly publisher?: string | null;
  readonly party?: string | null;
  readonly between?: readonly string[] | null;
};

export const toAgreementFilter = async (context: Context, input: AgreementFilterInput | null | undefined): Promise<AgreementFilter> => {
  const { party, between, publisher, ...rest } = input ?? {};
  if (between && between.length !== 2)
    throw apiError('BAD_INPUT', `\`between\` has ${between.length} members.`, 'Name two entities, for instance ["Nokia", "Xiaomi"].');
  const named = [...(party ? [party] : []), ...(between ?? [])];
  const parties = await Promise.all(named.map((name) => findEntityId(context, name)));
  return { ...given(rest), ...(parties.length ? { parties } : {}), ...(await toPublishers(context, publisher)) };
};

export type ArticleFilterInput = Nullable<Omit<ArticleFilter, 'publishers'>> & { readonly publisher?: string | null };

export const toArticleFilter = async (context: Context, input: ArticleFilterInput | null | undefined): Promise<ArticleFilter> => {
  const { entity, publisher, ...rest } = input ?? {};
  const named = entity ? { entity: await findEntityId(context, entity) } : {};
  return { ...given(rest), ...named, ...(await toPublishers(context, publisher)) };
};

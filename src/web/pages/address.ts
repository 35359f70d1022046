// The address of what is in the editor: `/graphql?query=…&variables=…&view=…`, to be shared, kept and gone back to.
export const VIEWS = ['graph', 'timeline', 'table', 'json'] as const;
export type View = (typeof VIEWS)[number];

export type Place = { readonly query: string | undefined; readonly variables: string | undefined; readonly view: View | undefined };

/** `search`: what follows the path, with its question mark. */
export const readAddress = (search: string): Place => {
  const asked = new URLSearchParams(search);
  const variables = asked.get('variables');
  return {
    query: asked.get('query') ?? undefined,
    // The pages' links give `{}` where a query has no variables.
    variables: variables && variables.trim() !== '{}' ? variables : undefined,
    view: VIEWS.find((view) => view === asked.get('view')),
  };
};

export const addressOf = ({ query, variables, view }: Partial<Place>): string => {
  const asked = new URLSearchParams();
  if (query) asked.set('query', query);
  if (variables?.trim()) asked.set('variables', variables);
  if (view) asked.set('view', view);
  return asked.size > 0 ? `/graphql?${asked}` : '/graphql';
};

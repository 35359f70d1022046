// How many members can the list of a field have? Said by its arguments, else by what the data keep to.
import { type FieldNode, type GraphQLField, type GraphQLSchema, getArgumentValues } from 'graphql';
import { MOST_LINKS } from '../../queries/neighbourhood.ts';

/** Sides of an agreement, status changes, first reporters: lists that the data keep short. */
const LIST_SIZE = 5;

type Values = Readonly<Record<string, unknown>>;
type Field = GraphQLField<unknown, unknown>;

const argumentsOf = (field: Field, node: FieldNode, variables: Values): Values => {
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    // A wrong argument is reported where it is executed.
    return {};
  }
};

/** What `first` or `limit` says, or how many ids there are; undefined for a field that takes none of them. Null means the default, as it does when executed. */
export const askedBound = (field: Field, node: FieldNode, variables: Values): number | undefined => {
  const given = argumentsOf(field, node, variables);
  const ids = Array.isArray(given.ids) ? given.ids.length : undefined;
  const size = field.args.find(({ name }) => name === 'first' || name === 'limit');
  const bound = size && (given[size.name] ?? size.defaultValue);
  // What a picture starts from is in it whatever the limit; a negative number must not pay for the rest of the query.
  return typeof bound === 'number' ? Math.max(bound, ids ?? 0) : ids;
};

/** Of a list under the type `parent`; `asked`: the bound of the field itself, or of the page or picture that it is in. */
export const listBound = (schema: GraphQLSchema, parent: string, field: string, asked: number | undefined): number => {
  // Few things can be joined by many agreements.
  if (field === 'links') return MOST_LINKS;
  if (parent === '__Schema' && field === 'types') return Object.keys(schema.getTypeMap()).length;
  return asked ?? LIST_SIZE;
};

// How much could a query return? Measured at execution, with variables, defaults, fragments and directives taken in.
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  getOperationAST,
  getVariableValues,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import { askedBound, listBound } from './field-bound.ts';

/** `cost`: how many nodes could come back. */
export type Measure = { readonly cost: number; readonly depth: number; readonly aliases: number; readonly directives: number };

const NOTHING: Measure = { cost: 0, depth: 0, aliases: 0, directives: 0 };
/** Wrappers of a page: no nodes themselves. */
const WRAPPER = /(Connection|Edge)$|^PageInfo$/;

const add = (one: Measure, other: Measure): Measure => ({
  cost: one.cost + other.cost,
  depth: Math.max(one.depth, other.depth),
  aliases: one.aliases + other.aliases,
  directives: one.directives + other.directives,
});

type Values = Readonly<Record<string, unknown>>;

/** `__typename` is a field of everything, `__schema` and `__type` of the root: they are in no list of fields. */
const META: Readonly<Record<string, GraphQLField<unknown, unknown>>> = {
  __typename: TypeNameMetaFieldDef,
  __schema: SchemaMetaFieldDef,
  __type: TypeMetaFieldDef,
};

const fieldOf = (parent: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined =>
  META[name] ?? (isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined);

/** null when the variables do not fit: the execution says so. */
export const measureQuery = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  rawVariables: Values,
): Measure | null => {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return null;
  const variables = getVariableValues(schema, operation.variableDefinitions ?? [], rawVariables).coerced;
  if (!variables) return null;

  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  // A selection is measured once for each bound it stands under, so that fragments nested in fragments cannot blow the measuring up.
  const measured = new Map<SelectionSetNode, Map<string, Measure>>();

  const isLeftOut = (node: SelectionNode): boolean =>
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true ||
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if === false;

  const measureField = (node: FieldNode, parent: GraphQLNamedType, bound: number | undefined): Measure => {
    const field = fieldOf(parent, node.name.value);
    if (!field) return NOTHING;
    const named = getNamedType(field.type);
    const own = { ...NOTHING, depth: 1, aliases: node.alias ? 1 : 0, directives: node.directives?.length ?? 0 };
    if (!isCompositeType(named) || !node.selectionSet) return own;
    const ownBound = askedBound(field, node, variables);
    const isList = isListType(getNullableType(field.type));
    const times = isList ? listBound(schema, parent.name, field.name, ownBound ?? bound) : 1;
    const inner = measureSet(node.selectionSet, named, isList ? undefined : ownBound);
    // The wrappers of a type (a list of non-null Strings) are one type, nine levels deep.
    if (field.name === 'ofType') return inner;
    const cost = times * ((WRAPPER.test(named.name) ? 0 : 1) + inner.cost);
    return { cost, depth: 1 + inner.depth, aliases: own.aliases + inner.aliases, directives: own.directives + inner.directives };
  };

  const measureSelection = (node: SelectionNode, parent: GraphQLNamedType, bound: number | undefined): Measure => {
    if (isLeftOut(node)) return { ...NOTHING, directives: node.directives?.length ?? 0 };
    if (node.kind === Kind.FIELD) return measureField(node, parent, bound);
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
    if (!fragment) return NOTHING;
    const type = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value) : parent;
    const directives = { ...NOTHING, directives: node.directives?.length ?? 0 };
    return add(directives, measureSet(fragment.selectionSet, type ?? parent, bound));
  };

  const measureSet = (set: SelectionSetNode, parent: GraphQLNamedType, bound: number | undefined): Measure => {
    const key = `${parent.name} ${bound}`;
    const known = measured.get(set) ?? new Map<string, Measure>();
    measured.set(set, known);
    const measure = known.get(key) ?? set.selections.map((node) => measureSelection(node, parent, bound)).reduce(add, NOTHING);
    known.set(key, measure);
    return measure;
  };

  return measureSet(operation.selectionSet, root, undefined);
};

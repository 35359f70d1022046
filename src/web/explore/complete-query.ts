// A query → the same query, asking besides for what a picture needs: ids, names, sides, status. The answer that people see stays that of their own.
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

const ENTITY = 'fragment PictureEntity on Entity { id name kind }';
const SIDES = 'parties { role entity { ...PictureEntity } }';
const BARE = 'id type status announcedOn { date } corroboration { independentStories }';
/** `bare` is for answers of so many agreements that the whole would be over the limit of the API. */
const AGREEMENTS = {
  whole: `fragment PictureAgreement on Agreement {
  ${BARE} covers { name } ${SIDES} statusTimeline { status on until } conflicts { kind }
}`,
  bare: `fragment PictureAgreement on Agreement { ${BARE} }`,
} as const;
export type Fullness = keyof typeof AGREEMENTS;

/** What stands around agreements, and would leave them without their ends. */
const AROUND: Readonly<Record<string, string>> = {
  Agreement: '...PictureAgreement',
  Partner: `entity { ...PictureEntity } agreements { ...PictureAgreement ${SIDES} }`,
  Link: 'from { ...PictureEntity } to { ...PictureEntity } agreement { ...PictureAgreement }',
  Step: 'from { ...PictureEntity } to { ...PictureEntity } agreements { ...PictureAgreement }',
  Fact: 'type subject { ...PictureEntity } object { ...PictureEntity }',
  SearchHit: 'entity { ...PictureEntity }',
};

const selectionsOf = (text: string): readonly FieldNode[] => {
  const [definition] = parse(`{ ${text} }`).definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION ? (definition.selectionSet.selections as readonly FieldNode[]) : [];
};

const besides = (schema: GraphQLSchema, typeName: string): string | undefined => {
  const type = schema.getType(typeName);
  if (AROUND[typeName]) return AROUND[typeName];
  const isEntity = typeName === 'Entity' || (isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Entity'));
  return isEntity ? '...PictureEntity' : undefined;
};

/** undefined: there is nothing in it that could be drawn, or it is no query. `schema`: the API's own. */
export const completeQuery = (schema: GraphQLSchema, query: string, fullness: Fullness = 'whole'): string | undefined => {
  const document = parse(query);
  if (document.definitions.some((one) => one.kind === Kind.OPERATION_DEFINITION && one.operation !== 'query')) return undefined;
  let touched = false;
  const types = new TypeInfo(schema);
  const completed: DocumentNode = visit(
    document,
    visitWithTypeInfo(types, {
      [Kind.SELECTION_SET]: (node: SelectionSetNode) => {
        const type = types.getParentType();
        const named = type && getNamedType(type);
        const text = named && (isObjectType(named) || isInterfaceType(named)) ? besides(schema, named.name) : undefined;
        if (!text) return undefined;
        touched = true;
        return { ...node, selections: [...node.selections, ...selectionsOf(text)] };
      },
    }),
  );
  if (!touched) return undefined;
  const text = print(completed);
  const withAgreement = text.includes('...PictureAgreement') ? `${text}\n${AGREEMENTS[fullness]}` : text;
  return withAgreement.includes('...PictureEntity') ? `${withAgreement}\n${ENTITY}` : withAgreement;
};

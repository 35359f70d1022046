// The SDL files and the resolvers → the executable schema.
import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { defaultFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { RESOLVERS } from './resolvers/index.ts';

const FOLDER = new URL('../../schema/graphql/', import.meta.url);

/** Of a page, what is not selected is not made: its parts are functions, and compiled queries (compile-repeated.ts) call none but resolvers. */
const resolvePages = (schema: GraphQLSchema): GraphQLSchema => {
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && /(Connection|Edge)$/.test(type.name))
      for (const field of Object.values(type.getFields())) field.resolve ??= defaultFieldResolver;
  return schema;
};

export const createSchema = (): GraphQLSchema => {
  const files = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.graphql'))
    .sort();
  const schema = makeExecutableSchema({
    typeDefs: files.map((file) => readFileSync(new URL(file, FOLDER), 'utf8')),
    resolvers: RESOLVERS,
    resolverValidationOptions: { requireResolversForResolveType: 'ignore', requireResolversToMatchSchema: 'error' },
  });
  return resolvePages(schema);
};

// The SDL files and the resolvers → the executable schema.
import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { RESOLVERS } from './resolvers/index.ts';

const FOLDER = new URL('../../schema/graphql/', import.meta.url);

export const createSchema = (): GraphQLSchema => {
  const files = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.graphql'))
    .sort();
  return makeExecutableSchema({
    typeDefs: files.map((file) => readFileSync(new URL(file, FOLDER), 'utf8')),
    resolvers: RESOLVERS,
    resolverValidationOptions: { requireResolversForResolveType: 'ignore', requireResolversToMatchSchema: 'error' },
  });
};

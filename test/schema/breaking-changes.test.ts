// The API of today against that of the last release (released.graphql): nobody's query may stop working without a word in the CHANGELOG.
import { readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/server/schema.ts';

const released = buildSchema(readFileSync('test/schema/released.graphql', 'utf8'));
const unreleased = /^## Unreleased\n([\s\S]*?)(?=^## )/m.exec(`${readFileSync('CHANGELOG.md', 'utf8')}\n## `)?.[1] ?? '';

describe('a breaking change of the API', () => {
  it('stands in the CHANGELOG, under Unreleased, in the words that this test prints', () => {
    const untold = findBreakingChanges(released, createSchema())
      .map(({ description }) => description)
      .filter((description) => !unreleased.includes(description));
    expect(untold).toEqual([]);
  });

  it('is looked for under a heading that is there', () => {
    expect(unreleased).not.toBe('');
  });
});

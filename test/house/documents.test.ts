// The pages that people read, held against the program: scripts, commands, settings and links that they name are there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createProgram } from '../../src/commands/program.ts';

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const read = (file: string): string => readFileSync(file, 'utf8');
const readme = read('README.md');

const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')));
const commands = createProgram(() => async () => {}, process).commands.map((command) => command.name());

/** The rows of the table under a heading: the text of their first cell. */
const firstCells = (page: string, heading: string): readonly string[] => {
  const section = page.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  return [...section.matchAll(/^\| (`.*?) \|/gm)].map(([, cell]) => cell ?? '');
};

const matches = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([, found]) => found ?? '');

describe.each(PAGES)('%s', (page) => {
  it('names only npm scripts that exist', () => {
    const named = [...matches(read(page), /npm run (?:-s )?([a-z:]+)/g), ...matches(read(page), /npm (start|test)\b/g)];
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('links only to files that exist', () => {
    const linked = matches(read(page), /\]\((?!https?:|#)([^)#]+)[^)]*\)/g);
    expect(linked.filter((target) => !existsSync(join(dirname(page), target)))).toEqual([]);
  });

  it('mentions only paths that exist', () => {
    const paths = matches(read(page), /(?<![\w/.])((?:src|schema|ingest|queries|test|bench|docs)\/[\w./-]*\w)/g);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe('the README', () => {
  it('lists every command of the program, and no other', () => {
    const listed = firstCells(readme, 'Commands').map((cell) => /^`([a-z]+)/.exec(cell)?.[1]);
    expect(listed).toEqual(commands);
  });

  it('asks only what the API answers', () => {
    const schema = buildSchema(read('schema/schema.graphql'));
    const questions = matches(readme, /^```graphql\n([\s\S]*?)^```/gm);
    expect(questions.length).toBeGreaterThan(1);
    expect(questions.flatMap((question) => validate(schema, parse(question)).map(({ message }) => message))).toEqual([]);
  });

  it('gives every command its npm script', () => {
    expect(commands.filter((name) => scripts[name]?.replace(/ --\S+/, '') !== `node dist/src/main.js ${name}`)).toEqual([]);
  });

  it('lists every setting that the program reads, and no other', () => {
    const listed = firstCells(readme, 'Configuration').flatMap((cell) => matches(cell, /`([A-Z0-9_]+)`/g));
    const known = new Set(matches(read('src/config.ts'), /\b((?:PACTGRAPH|NEO4J|JAVA)_[A-Z0-9_]+|PORT|HOST)\b(?! =)/g));
    expect(listed.toSorted()).toEqual([...known].sort());
  });
});

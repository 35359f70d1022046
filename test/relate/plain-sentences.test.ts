// Plain sentences, one agreement each, in the ways in which newsrooms tell it, and some that only look so; through recognise and relate. The
// events are made up. A line is "TYPE one party>another | sentence", or "nothing | sentence"; one that opens with "? " is not got right yet.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../ingest/read/read-json.ts';
import { createRecogniser } from '../../ingest/recognise/index.ts';
import { relate } from '../../ingest/relate/index.ts';
import { isAgreementType } from '../../schema/ontology.ts';

const lines = readFileSync(new URL('./plain-sentences.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const known = lines.filter((line) => !line.startsWith('? '));
const recognise = createRecogniser();

const agreementsIn = (sentence: string) => {
  const text = `${sentence} That is all there is to say about it for now.`;
  const { article } = readJson(JSON.stringify({ id: sentence, title: 'What happened this week', text, published: '2017-03-04' }));
  return article ? relate(article, recognise(article)).filter(({ type }) => isAgreementType(type)) : [];
};

const isRight = (line: string): boolean => {
  const [wanted = '', sentence = ''] = line.split(' | ');
  const agreements = agreementsIn(sentence);
  if (wanted === 'nothing') return agreements.length === 0;
  const space = wanted.indexOf(' ');
  const parties = wanted.slice(space + 1).split('>');
  return agreements.some(
    ({ type, parties: found }) => type === wanted.slice(0, space) && parties.every((party) => found.some(({ name }) => name === party)),
  );
};

describe('plain sentences', () => {
  it.each(known.map((line) => [line]))('%s', (line) => {
    expect(isRight(line)).toBe(true);
  });

  it('are nearly all read', () => {
    expect(known.length / lines.length).toBeGreaterThan(0.9);
  });
});

import { describe, expect, it } from 'vitest';
import { checkItem } from '../../bench/corpus/check-item.ts';
import { parseCorpus } from '../../bench/corpus/parse-corpus.ts';
import { readCorpus } from '../../bench/corpus/read-corpus.ts';
import { toRecord } from '../../bench/corpus/to-record.ts';
import { AGREEMENT_TYPES, MENTION_KINDS, STATUSES } from '../../schema/ontology.ts';

const items = readCorpus();
const records = items.map(toRecord);

const ITEM = `@ sample-002 2020-01-31
# {company:Nokia} supplies {company:Telia}

{company:Telia Company=Telia} said that {ref:it=Telia} buys {technology:5G} radios from {company:Nokia}.

= SUPPLY|PARTNERSHIP ANNOUNCED supplier:Nokia customer:"Telia Company" covers:"5G" "it buys 5G radios from Nokia"
=? INVESTMENT RUMOURED investor:Telia investee:Nokia "radios"
`;
const parse = (change: (source: string) => string = (source) => source) => {
  const parsed = parseCorpus(change(ITEM), 'sample.txt');
  parsed.forEach(checkItem);
  return parsed;
};
const replacing = (from: string, to: string) => () => parse((source) => source.replace(from, to));

describe('the corpus', () => {
  it('parses, and each mark, quote, role and party of it is right', () => {
    expect(items.filter(({ text }) => text !== '').length).toBeGreaterThanOrEqual(60);
    expect(items.filter(({ text }) => text === '').length).toBeGreaterThanOrEqual(250);
  });

  it('has every name, every reference and every quote where its offsets say', () => {
    for (const { title, text, mentions, references, agreements } of records) {
      const at = { title, text };
      for (const { name, start, end, field } of [...mentions, ...references]) expect(at[field].slice(start, end)).toBe(name);
      for (const { evidence } of agreements) expect(at[evidence.field].slice(evidence.start, evidence.end)).toBe(evidence.quote);
    }
  });

  it('shows every type, every status and every kind of name, in each split', () => {
    for (const split of ['dev', 'check'] as const) {
      const part = items.filter((item) => item.split === split);
      const agreements = part.flatMap((item) => item.agreements);
      const marks = part.flatMap(({ titleMarks, textMarks }) => [...titleMarks, ...textMarks]);
      expect(AGREEMENT_TYPES.filter((type) => !agreements.some(({ types }) => types[0] === type))).toEqual([]);
      expect(STATUSES.filter((status) => !agreements.some(({ statuses }) => statuses[0] === status))).toEqual([]);
      expect(MENTION_KINDS.filter((kind) => !marks.some((mark) => mark.kind === kind))).toEqual([]);
    }
  });

  it('has a third of its items, and items without any agreement, in the part that is only measured', () => {
    const check = items.filter(({ split }) => split === 'check');
    expect(check.length / items.length).toBeGreaterThan(0.3);
    expect(check.filter(({ agreements }) => agreements.length === 0).length).toBeGreaterThan(10);
  });
});

describe('parseCorpus', () => {
  it('reads marks, paragraphs and agreements', () => {
    const [record] = parse().map(toRecord);
    expect(record).toMatchObject({
      id: 'sample-002',
      split: 'dev',
      title: 'Nokia supplies Telia',
      text: 'Telia Company said that it buys 5G radios from Nokia.',
      published: '2020-01-31',
      references: [{ name: 'it', field: 'text', start: 24, end: 26, entity: 'Telia' }],
    });
    expect(record?.agreements).toEqual([
      {
        type: 'SUPPLY',
        alt_types: ['PARTNERSHIP'],
        status: 'ANNOUNCED',
        parties: [
          { name: 'Nokia', role: 'supplier', alt: [] },
          { name: 'Telia Company', role: 'customer', alt: ['Telia'] },
        ],
        covers: ['5G'],
        evidence: { quote: 'it buys 5G radios from Nokia', field: 'text', start: 24, end: 52 },
      },
      expect.objectContaining({ type: 'INVESTMENT', unsure: true }),
    ]);
  });

  it('keeps each third item for checking, by its number', () => {
    const [item] = parse((source) => source.replace('sample-002', 'sample-003'));
    expect(item?.split).toBe('check');
  });

  it('tells a mistake by file and line', () => {
    expect(replacing('SUPPLY|', 'SUPLY|')).toThrow('sample.txt:6: “SUPLY” is no type of agreement.');
    expect(replacing('{technology:5G}', '{gadget:5G}')).toThrow('sample.txt:4: “gadget” is no kind of mark');
    expect(replacing('supplier:Nokia', 'licensor:Nokia')).toThrow('sample.txt:6: SUPPLY with 0 × supplier.');
    expect(replacing('@ sample-002', '@ other-002')).toThrow('sample.txt:1: the id of an item begins with the name of its file');
    expect(replacing('investor:Telia', 'investor:Nordea')).toThrow('sample.txt:7: the party “Nordea” is no marked name');
    expect(replacing('"radios"', '"modems"')).toThrow('sample.txt:7: the quote “modems” is not in the text');
    expect(replacing('{ref:it=Telia}', '{ref:it=Elisa}')).toThrow('sample.txt:1: “it” of sample-002 stands for “Elisa”');
    expect(replacing('{ref:it=Telia}', '{ref:it}')).toThrow('sample.txt:4: {ref:it} does not say for what it stands.');
    expect(replacing('radios from {company:Nokia}', 'radios from Nokia')).toThrow(
      'sample.txt:1: “Nokia” is marked elsewhere in sample-002',
    );
    expect(replacing('# {company', '{company')).toThrow('sample.txt:1: the second line of an item is its title');
  });
});

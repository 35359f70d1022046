// From a bare text to names and claims, with the recogniser that ships.
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../ingest/default-extractor.ts';
import { explainText } from '../../ingest/explain.ts';
import { toAgreements } from '../../ingest/relate/to-agreements.ts';
import { type Article, Claim, Mention } from '../../schema/facts.ts';
import { mentionId } from '../../schema/ids.ts';
import { NETWORK_STORY } from './network-story.ts';

const article = (text: string, title = ''): Article => ({ id: 'story', title, text, authors: [], pressRelease: false, sample: false });
const extractor = createExtractor();
const { mentions, claims } = extractor.extract(article(NETWORK_STORY));
const agreements = toAgreements(claims).map(
  ({ type, parties, covers }) => `${type}: ${parties.map(({ name, role }) => `${name} ${role}`).join(', ')} [${covers.join(', ')}]`,
);

describe('an article in another language', () => {
  const told = (language: string) => extractor.extract({ ...article('Nokia has bought Comptel.'), language });

  it('gives nothing, since the rules would only guess', () => {
    const nothing = { mentions: [], claims: [], skipped: 'not in English' };
    expect(told('de')).toEqual(nothing);
    expect(told('pt-BR')).toEqual(nothing);
    expect(extractor.extract(article('Nokia hat Comptel für 347 Millionen Euro gekauft, wie das Unternehmen mitteilt.'))).toEqual(nothing);
  });

  it('is told by a long text rather than by what a site says of all its pages', () => {
    const english = article(NETWORK_STORY);
    expect(extractor.extract({ ...english, language: 'zh' }).claims).toHaveLength(claims.length);
  });

  it('is told from English of any country, and from a language that is not told', () => {
    expect(told('en-GB').claims).toHaveLength(1);
    expect(extractor.extract(article('Nokia has bought Comptel.')).claims).toHaveLength(1);
  });
});

describe('the story of two companies and a third', () => {
  it('gives its agreements and no other', () => {
    expect(agreements).toEqual([
      'PATENT_LICENSE: Nokia licensor, HMD Global licensee [patents]',
      'BRAND_LICENSE: Nokia licensor, HMD Global licensee [Nokia]',
      'PATENT_CROSS_LICENSE: Nokia party, Xiaomi party [patents]',
      'SUPPLY: Nokia supplier, Xiaomi customer [network infrastructure elements]',
      'JOINT_DEVELOPMENT: Nokia party, Xiaomi party [fiber-optic solutions]',
    ]);
  });

  it('keeps the end that a heading asks about as a questioned claim', () => {
    const ended = claims.filter(({ status }) => status === 'ENDED');
    expect(ended.map(({ modality, parties }) => [modality, parties.map(({ name }) => name)])).toEqual([
      ['QUESTIONED', ['Nokia', 'HMD Global']],
    ]);
  });

  it('tells who heads the company', () => {
    const posts = claims
      .filter(({ type }) => type === 'WORKS_FOR')
      .map(({ parties, title }) => [...parties.map(({ name }) => name), title]);
    expect(posts).toEqual([['Rajeev Suri', 'Nokia', 'President & CEO']]);
  });

  it('has the licensed brand and its company as two mentions', () => {
    const licence = claims.find(({ type }) => type === 'BRAND_LICENSE');
    const byId = new Map(mentions.map((mention) => [mention.id, mention]));
    expect(byId.get(licence?.parties[0]?.mention ?? '')?.kind).toBe('COMPANY');
    expect(byId.get(licence?.covers[0]?.mention ?? '')?.kind).toBe('BRAND');
  });
});

describe('an extraction', () => {
  it('has mentions and claims of the shapes of the schema, quotes that stand in the text, and parties that are mentions', () => {
    const ids = new Set(mentions.map(({ id }) => id));
    for (const mention of mentions) {
      expect(() => Mention.parse(mention)).not.toThrow();
      expect(NETWORK_STORY.slice(mention.start, mention.end)).toBe(mention.name);
    }
    for (const claim of claims) {
      expect(() => Claim.parse(claim)).not.toThrow();
      expect(NETWORK_STORY.slice(claim.start, claim.end)).toBe(claim.quote);
      expect(claim.parties.filter(({ mention }) => !ids.has(mention))).toEqual([]);
      expect(claim.extractor).toEqual({ name: extractor.name, version: extractor.version });
    }
  });

  it('is the same every time', () => {
    expect(extractor.extract(article(NETWORK_STORY))).toEqual({ mentions, claims });
  });

  it('has no two claims of one id', () => {
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
  });

  it('makes a company of a name of another kind that is a party, and lets the rest of them go', () => {
    const text = 'Nordlicht partners with the Kaland Institute in Oslo.';
    const name = (word: string, kind: Mention['kind']): Mention => {
      const mention = {
        name: word,
        fullName: word,
        form: 'NAME' as const,
        kind,
        field: 'TEXT' as const,
        start: text.indexOf(word),
        end: text.indexOf(word) + word.length,
      };
      return { id: mentionId('story', mention), ...mention };
    };
    const given = [name('Nordlicht', 'COMPANY'), name('Kaland Institute', 'OTHER'), name('Oslo', 'OTHER')];
    const extraction = createExtractor(() => given).extract(article(text));
    const institute = extraction.mentions.find(({ name: word }) => word === 'Kaland Institute');
    expect(extraction.mentions.map(({ name: word, kind }) => [word, kind])).toEqual([
      ['Nordlicht', 'COMPANY'],
      ['Kaland Institute', 'COMPANY'],
    ]);
    expect(institute?.id).not.toBe(given[1]?.id);
    expect(extraction.claims[0]?.parties.map(({ mention }) => mention)).toEqual([given[0]?.id, institute?.id]);
  });

  it('of an empty article is empty', () => {
    expect(extractor.extract(article(''))).toEqual({ mentions: [], claims: [] });
  });
});

describe('an explanation', () => {
  it('shows each sentence with its groups, its claims, and the rules that nearly fired', () => {
    const sentences = explainText(article('Nokia has bought maps. Nokia is buying Xiaomi.', 'Nokia grows'), extractor);
    expect(sentences.map(({ field, text }) => `${field} ${text}`)).toEqual([
      'TITLE Nokia grows',
      'TEXT Nokia has bought maps.',
      'TEXT Nokia is buying Xiaomi.',
    ]);
    expect(sentences[1]?.groups[0]).toBe('[Nokia]');
    expect(sentences[1]?.claims).toEqual([]);
    expect(sentences[1]?.nearMisses).toContainEqual({ rule: 'buy', trigger: 'has bought', why: 'a role is not filled' });
    expect(sentences[2]?.claims.map(({ rule, parties }) => [rule, parties.map(({ name }) => name)])).toEqual([
      ['buy', ['Nokia', 'Xiaomi']],
    ]);
  });
});

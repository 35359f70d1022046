// What the text has called each company so far, and how well an expression fits one: "the Korean group", "the carrier".
import type { Mention } from '../../../schema/facts.ts';
import { isMadeBy } from '../../recognise/link/makers.ts';
import { COMPANY_NOUNS, ROLE_NOUNS } from '../lexicon/company-words.ts';
import { homeOf, toNationality } from '../lexicon/homes.ts';
import { sitsIn, tradesOf } from '../lexicon/trades.ts';
import type { Group } from '../sentence/group.ts';
import type { Expression } from './expression.ts';
import { rolesIn } from './roles-told.ts';

/** By full name: nouns and adjectives that the text has used of it. */
export type Descriptions = ReadonlyMap<string, ReadonlySet<string>>;

const NATIONALITIES = new Set(
  'finnish swedish korean japanese chinese taiwanese german british french dutch swiss indian israeli russian canadian american italian spanish norwegian danish brazilian austrian turkish belgian australian'.split(
    ' ',
  ),
);
/** Nouns that any company may be called. */
const GENERIC = new Set(
  'company firm group giant outfit corporation multinational conglomerate heavyweight behemoth titan upstart newcomer incumbent unicorn start-up startup house'.split(
    ' ',
  ),
);
/** Nouns that many a company may be called, whatever else it is. */
const LOOSE = new Set('brand maker manufacturer developer vendor designer producer label supplier provider business specialist'.split(' '));
const YOUNG = /^(?:start-?up|newcomer|unicorn|upstart)$/;
/** Words that say nothing of what a company does. */
const PLAIN =
  /^(?:the|a|an|same|young|small|big|large|tiny|old|little|once|troubled|ailing|listed|private|public|family|former|and|now|then|own|\d.*)$/;

const wasCalled = (known: ReadonlySet<string>, word: string): boolean =>
  known.has(word) || [...known].some((other) => other.length > 4 && word.length > 4 && (word.endsWith(other) || other.endsWith(word)));

/** What the words of a nationality say. */
const fitOfHome = (word: string, known: ReadonlySet<string>, home: string | undefined): number => {
  if (known.has(word) || home === word) return 3;
  return home !== undefined || [...known].some((other) => NATIONALITIES.has(other)) ? -5 : 0;
};

/** Negative where they contradict. A town tells little, but a company that everybody knows is not called after one that nobody does. */
export const fitOf = ({ words, towns, made = [], things = [] }: Expression, company: Mention, descriptions: Descriptions): number => {
  const known = new Set([
    ...(descriptions.get(company.fullName) ?? []),
    ...tradesOf(company.fullName),
    ...company.fullName.toLowerCase().split(' ').slice(1),
  ]);
  const home = homeOf(company.fullName);
  const homes = words.map(toNationality).filter((word) => NATIONALITIES.has(word));
  const national = homes.reduce((sum, word) => sum + fitOfHome(word, known, home), 0);
  const plain = words.filter((word) => !PLAIN.test(word) && !NATIONALITIES.has(toNationality(word)));
  const trade = plain.filter((word) => !GENERIC.has(word));
  const seat = towns.some((town) => sitsIn(company.fullName, town)) ? 3 : 0;
  if (made.some(({ fullName }) => isMadeBy(fullName, company.fullName))) return national + 4;
  const toldTrade = [...trade, ...things].filter((word) => wasCalled(known, word)).length;
  if (toldTrade + seat > 0) return national + 2 * toldTrade + seat;
  if (words.some((word) => ROLE_NOUNS.has(word))) return -5;
  const young = words.some((word) => YOUNG.test(word)) && home !== undefined ? -4 : 0;
  const far = towns.some((town) => !known.has(town)) && home !== undefined ? -2.5 : 0;
  const generic = plain.some((word) => GENERIC.has(word) && known.has(word)) ? 1 : 0;
  if (trade.every((word) => LOOSE.has(word))) return national + young + far + generic;
  const isCalledElse = [...known].some((other) => COMPANY_NOUNS.has(other) && !GENERIC.has(other));
  return national + young + far + (isCalledElse ? -3 : -0.5);
};

/** Whether only what a company was called can tell whom the expression means. */
export const needsTelling = ({ words }: Expression): boolean => words.some((word) => !GENERIC.has(word) && !PLAIN.test(word));

const wordsOf = (group: Group | undefined): readonly string[] =>
  group?.kind === 'NOUN' ? group.words.filter(({ tag }) => tag !== 'DET').map(({ lower }) => lower) : [];

/** What a sentence says of its companies: "the Finnish bank X", "X, a chip designer from Israel", "X is a carrier"; "the phone maker". */
export const describe = (groups: readonly Group[], before: Descriptions): Descriptions => {
  const descriptions = new Map(before);
  const add = (company: Mention, words: readonly string[]): void => {
    descriptions.set(company.fullName, new Set([...(descriptions.get(company.fullName) ?? []), ...words.map(toNationality)]));
  };
  for (const { company, role } of rolesIn(groups)) add(company, [role]);
  groups.forEach((group, index) => {
    const company = group.kind === 'NOUN' ? group.head.mentions.find(({ kind }) => kind === 'COMPANY') : undefined;
    if (group.kind !== 'NOUN' || !company) return;
    add(
      company,
      wordsOf(group).filter((word) => word !== group.head.lower),
    );
    if (/^the /.test(group.head.lower) && group.head.mentions.length === 1) add(company, group.head.lower.split(' ').slice(1));
    const joint = groups[index + 1];
    const next = groups[index + 2];
    const explains = joint?.kind === 'COMMA' || (joint?.kind === 'VERB' && joint.lemma === 'be');
    if (joint?.words[0]?.lower === 'of' && groups[index + 2]?.kind === 'NOUN') add(company, wordsOf(groups[index + 2]));
    if (!explains || next?.kind !== 'NOUN' || next.head.tag === 'NAME') return;
    add(company, [...wordsOf(next), ...(groups[index + 3]?.kind === 'PREP' ? wordsOf(groups[index + 4]) : [])]);
  });
  return descriptions;
};

// Facts that stand in a noun group or an apposition and have no verb: "Nokia's CEO, X", "X, CEO of Nokia", "Xiaomi's Mi Ecosystem", "JBL, a brand of Harman".
import type { Mention } from '../../../schema/facts.ts';
import type { FactType } from '../../../schema/ontology.ts';
import { FACTS } from '../../../schema/ontology.ts';
import { FORMER, POST, POST_PREPOSITIONS } from '../rules/people.ts';
import type { Rule } from '../rules/rule.ts';
import { listFrom } from '../sentence/coordination.ts';
import type { Group, NounGroup } from '../sentence/group.ts';
import type { Word } from '../sentence/word.ts';
import { wordAt } from '../sentence/word-at.ts';
import type { Candidate } from './candidate.ts';

const ruleOf = (name: string, type: FactType, confidence: number): Rule => ({
  trigger: 'NOUN',
  name,
  type,
  nouns: '',
  roles: [],
  confidence,
});
const RULES = {
  post: ruleOf('person with a post at', 'WORKS_FOR', 0.85),
  possession: ruleOf('product of its possessor', 'MAKES', 0.75),
  brand: ruleOf('brand of', 'OWNS', 0.8),
  formerly: ruleOf('formerly, now, known as', 'ALSO_KNOWN_AS', 0.8),
} as const;

const kindsIn = (words: readonly Word[], ...kinds: readonly Mention['kind'][]): readonly Mention[] =>
  words.flatMap(({ mentions }) => mentions.filter(({ kind }) => kinds.includes(kind)).slice(0, 1));

const toCandidate = (
  rule: Rule & { type: FactType },
  subject: Mention,
  object: Mention,
  groups: readonly Group[],
  at: number,
  title?: string,
): Candidate => {
  const ends = FACTS[rule.type];
  return {
    rule,
    parties: [
      { mention: subject, role: ends.subject },
      { mention: object, role: ends.object },
    ],
    groups,
    at,
    verb: -1,
    ...(title && { title }),
  };
};
type FactRule = Rule & { type: FactType };

const plainText = (words: readonly Word[]): string =>
  words
    .filter(({ tag, mentions }) => tag !== 'DET' && tag !== 'POSS' && tag !== 'QUOTE' && mentions.length === 0)
    .map(({ text }) => text)
    .join(' ');
const isPost = (group: Group | undefined): group is NounGroup =>
  group?.kind === 'NOUN' && POST.test(plainText(group.words).toLowerCase()) && !FORMER.test(plainText(group.words).toLowerCase());

type Post = { readonly title: string; readonly employer: Mention };

/** From the noun group at `at`: "[Nokia's] President & CEO [of Nokia]". */
const postAt = (groups: readonly Group[], at: number): Post | undefined => {
  const first = groups[at];
  if (!isPost(first)) return undefined;
  const list = listFrom(groups, at);
  const nouns = list?.nouns.filter(isPost) ?? [first];
  const joint = nouns.length > 1 ? ` ${groups.slice(at, list?.last).find(({ kind }) => kind === 'CC')?.words[0]?.text ?? 'and'} ` : '';
  const title = nouns.map(({ words }) => plainText(words)).join(joint);
  const own = kindsIn([...first.possessors, ...first.modifiers], 'COMPANY')[0];
  const after = (list?.last ?? at) + 1;
  const preposition = groups[after];
  const follows = preposition?.kind === 'PREP' && POST_PREPOSITIONS.test(preposition.words[0]?.lower ?? '') ? groups[after + 1] : undefined;
  const second = groups[after + 2]?.kind === 'PREP' && POST_PREPOSITIONS.test(wordAt(groups, after + 2)) ? groups[after + 3] : undefined;
  const named = [follows, second].flatMap((group) =>
    group?.kind === 'NOUN' ? kindsIn([group.head, ...group.possessors, ...group.modifiers], 'COMPANY') : [],
  )[0];
  const employer = own ?? named;
  return employer && title.length > 0 ? { title, employer } : undefined;
};

/** "X, CEO of Nokia", "X, who is CEO of Nokia", "Nokia's CEO, X", "Nokia CEO X". */
const postsAround = (groups: readonly Group[], at: number): readonly Candidate[] => {
  const group = groups[at];
  if (group?.kind !== 'NOUN') return [];
  const person = kindsIn([group.head], 'PERSON')[0];
  if (!person) return [];
  const make = (post: Post): Candidate => toCandidate(RULES.post as FactRule, person, post.employer, groups, at, post.title);
  const own = kindsIn([...group.possessors, ...group.modifiers], 'COMPANY')[0];
  const ownText = plainText(group.words.filter((word) => word !== group.head));
  if (own && POST.test(ownText.toLowerCase()) && !FORMER.test(ownText.toLowerCase())) return [make({ title: ownText, employer: own })];
  let next = at + 1;
  if (groups[next]?.kind === 'COMMA') next += 1;
  if (groups[next]?.kind === 'WH') next += 1;
  if (groups[next]?.kind === 'VERB' && next > at + 1) next += 1;
  const after = next > at + 1 ? postAt(groups, next) : undefined;
  if (after) return [make(after)];
  const before = groups[at - 1]?.kind === 'COMMA' ? postAt(groups, at - 2) : undefined;
  return before ? [make(before)] : [];
};

/** "Xiaomi's Mi Ecosystem platform", "the Xiaomi Mi Ecosystem": the company before its product. */
const possessions = (groups: readonly Group[], at: number): readonly Candidate[] => {
  const group = groups[at];
  if (group?.kind !== 'NOUN') return [];
  const names = group.words.filter(({ mentions }) => mentions.length > 0);
  return names.flatMap((owner, index) => {
    const made = names[index + 1];
    if (!made || made.tag === 'POSS') return [];
    const between = group.words.slice(group.words.indexOf(owner) + 1, group.words.indexOf(made));
    if (group.words[group.words.indexOf(made) + 1]?.tag === 'SUFFIX') return [];
    const adjacent = between.every(({ tag }) => tag === 'POSS' || tag === 'ADJ' || tag === 'NUM');
    const company = kindsIn([owner], 'COMPANY')[0];
    const product = kindsIn([made], 'PRODUCT', 'BRAND', 'TECHNOLOGY')[0];
    const isOwn = between.some(({ tag }) => tag === 'POSS') || owner.tag === 'POSS' || product?.kind === 'PRODUCT' || made !== group.head;
    const generic =
      product?.kind === 'TECHNOLOGY' && !between.some(({ tag }) => tag === 'POSS') && owner.tag !== 'POSS' && !/\s/.test(product.name);
    return company && product && adjacent && isOwn && !generic
      ? [toCandidate(RULES.possession as FactRule, company, product, groups, at)]
      : [];
  });
};

/** "JBL, a brand of Harman", "its brand JBL". */
const brands = (groups: readonly Group[], at: number): readonly Candidate[] => {
  const group = groups[at];
  if (group?.kind !== 'NOUN' || !/^(?:brand|label|marque)$/.test(group.head.lower) || groups[at - 1]?.kind !== 'COMMA') return [];
  const before = groups[at - 2];
  const brand = before?.kind === 'NOUN' ? kindsIn([before.head], 'BRAND', 'COMPANY', 'PRODUCT')[0] : undefined;
  const ofGroup = wordAt(groups, at + 1) === 'of' ? groups[at + 2] : undefined;
  const owner =
    (ofGroup?.kind === 'NOUN' ? kindsIn([ofGroup.head], 'COMPANY')[0] : undefined) ??
    kindsIn([...group.possessors, ...group.modifiers], 'COMPANY')[0];
  return brand && owner && brand.fullName !== owner.fullName ? [toCandidate(RULES.brand as FactRule, owner, brand, groups, at)] : [];
};

/** "Facebook, now Meta", "Meta, formerly Facebook", "Hon Hai, better known as Foxconn". */
const otherNames = (groups: readonly Group[], at: number): readonly Candidate[] => {
  const name = groups[at];
  if (name?.kind !== 'NOUN' || name.head.tag !== 'NAME') return [];
  const stretch = groups.slice(at + 1, at + 7);
  const next = stretch.findIndex((group) => group.kind === 'NOUN' && group.head.tag === 'NAME');
  const other = stretch[next];
  if (next < 1 || other?.kind !== 'NOUN') return [];
  const between = stretch
    .slice(0, next)
    .flatMap(({ words }) => words.map(({ lower }) => lower))
    .join(' ');
  const tells =
    /^, (?:now|formerly|previously|once)(?: (?:known as|called|named))?$|^,(?: \S+){0,4} (?:better|also|now|formerly|previously) known as$|^(?:changes?|changed) its name to$|^(?:renames?|renamed|rebrands?|rebranded)(?: itself)?(?: as| to)?$/.test(
      between,
    );
  const [a, b] = [name.head.mentions[0], other.head.mentions[0]];
  if (!tells || !a || !b || a.kind === 'PERSON' || b.kind === 'PERSON' || a.fullName === b.fullName) return [];
  return [toCandidate(RULES.formerly as FactRule, a, b, groups, at)];
};

export const matchFacts = (groups: readonly Group[]): readonly Candidate[] =>
  groups.flatMap((_, at) => [...postsAround(groups, at), ...possessions(groups, at), ...brands(groups, at), ...otherNames(groups, at)]);

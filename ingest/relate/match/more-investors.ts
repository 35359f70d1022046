// Who else has money in the company that a text has just told to have an investor: "B came in three years later", "C added $5 million", "D has sold out".
import type { Mention } from '../../../schema/facts.ts';
import type { Status } from '../../../schema/ontology.ts';
import type { Rule } from '../rules/rule.ts';
import { subjectOf } from '../sentence/arguments.ts';
import { followingOf, skipOn } from '../sentence/following.ts';
import type { Group, VerbGroup } from '../sentence/group.ts';
import type { Candidate } from './candidate.ts';
import { type Course, hasOwnNews, NEAR } from './course.ts';
import { nounAt, partiesOfPhrase } from './phrase-parties.ts';
import { textFrom } from './rule-tests.ts';

type MoreInvestors = { readonly investors: readonly Mention[]; readonly status?: Status };

const COMES = /^(?:come|get|pile|buy|step|jump|climb)$/;
/** "came in with 3 percent", "piled in by 2011": not "came in third", "came in boxes". */
const ABOARD =
  /^\S+ (?:(?:in|aboard|on board) )(?:[.,;]|$|(?:too|also|again|early|later|alongside|as well|with|at (?:the|about|roughly) (?:same|a)|by \d|then|afterwards|last|this|in \d|the (?:following|next|same)|(?:\S+ ){1,2}(?:years?|months?|weeks?|days?) (?:later|earlier|before|ago|after))\b)/;
const JOINS = /^(?:chip in|pitch in|follow|follow suit)$/;
const ADDS = /^(?:add|contribute|put in|throw in|put up)$/;
const LEAVES = /^(?:sell out|sell up|cash in|cash out|exit|unload)$/;
const KEEPS = /^(?:keep|retain|hold)$/;
const REST =
  /^\S+ (?:on to )?(?:(?:the|their|its) (?:rest|remainder|remaining (?:shares?|stakes?|part))|(?:part|some|most|all) of what (?:they|it)|what (?:they|it|is left))\b/;

const isSum = (groups: readonly Group[], at: number): boolean => {
  const object = followingOf(groups, at).object;
  return nounAt(groups, object)?.words.some(({ lower }) => /^(?:us|c|a)?[$€£¥₹]|^(?:million|billion)$/.test(lower)) ?? false;
};

/** No name but a place's or a day's stands where the verb would tell of whom or what. */
const isBare = (groups: readonly Group[], at: number): boolean => {
  const { object, prepositions } = followingOf(groups, at);
  return [object, ...prepositions.values()].every((phrase) => partiesOfPhrase(groups, phrase, false).length === 0);
};

const tells = (groups: readonly Group[], at: number, verb: VerbGroup): Pick<MoreInvestors, 'status'> | undefined => {
  const rest = textFrom(groups, at).replace(/^(?:(?:has|have|had|is|are|will|would|was|were|also|all|then|both) )+/, '');
  const next = groups[skipOn(groups, at + 1)];
  if (JOINS.test(verb.lemma)) return next?.kind === 'NOUN' && !isSum(groups, at) ? undefined : {};
  if (COMES.test(verb.lemma) && ABOARD.test(rest)) return {};
  if (ADDS.test(verb.lemma) && isSum(groups, at)) return {};
  if (LEAVES.test(verb.lemma)) return next?.kind === 'NOUN' && next.head.lower !== 'percent' ? undefined : { status: 'ENDED' };
  return KEEPS.test(verb.lemma) && REST.test(rest) ? { status: 'COMPLETED' } : undefined;
};

/** At the verb `at`; nobody where it tells of no such thing. */
const moreInvestorsAt = (groups: readonly Group[], at: number): MoreInvestors | undefined => {
  const verb = groups[at];
  if (verb?.kind !== 'VERB' || verb.passive || verb.negated || verb.form !== 'FINITE') return undefined;
  const told = tells(groups, at, verb);
  if (!told || !isBare(groups, at)) return undefined;
  const investors = partiesOfPhrase(groups, subjectOf(groups, at), true).filter(({ kind }) => kind === 'COMPANY');
  return investors.length > 0 ? { investors, ...told } : undefined;
};

const NOTHING: ReadonlySet<number> = new Set();
/** What "B followed" means where another clause of its sentence tells more is what that clause tells. */
const goesOnFrom = (groups: readonly Group[], at: number, { earlier, here, number }: Course): readonly Candidate[] => {
  const verb = groups[at];
  const isRetold = verb?.kind === 'VERB' && verb.lemma === 'follow' && hasOwnNews(groups, at, NOTHING);
  const near = earlier.filter((entry) => !isRetold && number - entry.number <= NEAR);
  return [...near.map(({ candidate }) => candidate), ...here.filter((candidate) => candidate.at < at)];
};

const CONFIDENCE = 0.75;
/** "B came in three years later" after "A bought a stake in X": B, in X. */
export const investorsIn = (groups: readonly Group[], course: Course): readonly Candidate[] =>
  groups.flatMap((_, at) => {
    const more = moreInvestorsAt(groups, at);
    const model = more && goesOnFrom(groups, at, course).findLast(({ rule }) => rule.type === 'INVESTMENT');
    const investee = model?.parties.find(({ role }) => role === 'INVESTEE');
    if (!more || !model || !investee || more.investors.some(({ fullName }) => fullName === investee.mention.fullName)) return [];
    const status = more.status && { status: more.status };
    const rule = { ...model.rule, name: 'one more investor', trigger: 'VERB', confidence: CONFIDENCE, ...status } as Rule;
    const parties = [...more.investors.map((mention) => ({ mention, role: 'INVESTOR' as const })), investee];
    return [{ rule, parties, groups, at, verb: at }];
  });

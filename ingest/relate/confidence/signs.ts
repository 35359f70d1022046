// A candidate and its claim in, the signs out by which its claim is judged: how it is built, not what it names.
import type { Claim } from '../../../schema/facts.ts';
import type { Candidate, Filler } from '../match/candidate.ts';
import { indexIn } from './place-in-groups.ts';

/** Parties this many groups from the trigger, and beyond, are far. */
const NEAR = 3;
const FAR = 8;

const reference = ({ mention: { form, name } }: Filler): string => {
  if (form === 'NAME') return 'name';
  return /^(?:it|its|they|their|he|she)$/i.test(name) ? 'pronoun' : 'description';
};

const distance = (groups: number): string => {
  if (groups <= NEAR) return 'near';
  return groups <= FAR ? 'middle' : 'far';
};

const triggerForm = ({ rule, groups, at }: Candidate): string => {
  const group = groups[at];
  if (group?.kind !== 'VERB') return rule.trigger;
  return `${group.form}${group.passive ? ' passive' : ''}`;
};

/** Names that stand between the first and the last party and have no part in the claim. */
const bystanders = ({ groups, parties }: Candidate, places: readonly number[]): number => {
  const own = new Set(parties.map(({ mention }) => mention.fullName));
  const between = groups.slice(Math.min(...places), Math.max(...places) + 1);
  const names = between.flatMap(({ words }) => words.flatMap(({ mentions }) => mentions.map(({ fullName }) => fullName)));
  return new Set(names.filter((name) => !own.has(name))).size;
};

const counted = (name: string, count: number, most: number): string => `${name} ${count >= most ? `${most}+` : count}`;

/** How a party that its rule did not find where it looks was told. */
const borrowing = ({ rule, borrowed }: Candidate): readonly string[] =>
  borrowed
    ? [
        'borrowed',
        `borrowed from ${borrowed.from}`,
        `borrowed, ${borrowed.instead}`,
        `borrowed ${rule.type} ${borrowed.filler.role}`,
        `borrowed ${counted('rivals', borrowed.rivals, 3)}`,
      ]
    : [];

/** `lead`: the names of the title and the first sentences. Each sign once, whatever their order. */
export const signsOf = (candidate: Candidate, claim: Claim, lead: ReadonlySet<string>): readonly string[] => {
  const { rule, parties, groups, at } = candidate;
  const places = parties.map(({ mention }) => indexIn(groups, mention));
  const inside = places.filter((place) => place >= 0);
  const farthest = Math.max(0, ...inside.map((place) => Math.abs(place - at)));
  const signs = [
    `rule ${rule.name}`,
    `type ${rule.type}`,
    `${claim.field} ${rule.type}`,
    `${claim.field} ${triggerForm(candidate)}`,
    `modality ${claim.modality}`,
    `status ${claim.status}`,
    ...parties.map((filler) => `party ${reference(filler)}`),
    ...parties.map(({ mention }) => `kind ${mention.kind}`),
    ...(inside.length < places.length ? ['party outside the sentence'] : []),
    `distance ${distance(farthest)}`,
    ...(inside.length > 1 ? [counted('bystanders', bystanders(candidate, inside), 3)] : []),
    counted('parties', parties.length, 4),
    counted('verbs', groups.filter(({ kind }) => kind === 'VERB').length, 5),
    counted('in lead', parties.filter(({ mention }) => lead.has(mention.fullName)).length, 2),
    ...borrowing(candidate),
    ...(claim.quote.includes('?') ? ['question mark'] : []),
  ];
  return [...new Set(signs)];
};

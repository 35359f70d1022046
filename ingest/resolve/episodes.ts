// The claims of one block → episodes: what tells of one agreement as far as the block goes. Claims of other blocks may still find a home in it
// (homes.ts).

import type { AgreementType } from '../../schema/ontology.ts';
import { byCodeUnit, byDayAndId, sortedSet } from '../../schema/order.ts';
import { announces, canBegin, chainsOf } from './chains.ts';
import { contains } from './contains.ts';
import type { Outline } from './outline.ts';

/** BEGUN: dated news. JOINED: what needs an agreement to stand by. SILENT: a question. REJECTED: by people. */
export const PARTS = ['BEGUN', 'JOINED', 'SILENT', 'REJECTED'] as const;
export type Part = (typeof PARTS)[number];
/** `beside`: the claim of the episode with which it goes. */
export type Member = Pick<Outline, 'id' | 'article' | 'day' | 'status' | 'type' | 'ownDay'> & {
  readonly part: Part;
  readonly beside?: string;
};

/** DATED: begun by news. LATE: only of claims that join. SILENT, REJECTED: of nothing that counts. `id`: of its first claim. `groups`: see Outline. */
export const EPISODE_KINDS = ['DATED', 'LATE', 'SILENT', 'REJECTED'] as const;
export type Episode = {
  readonly id: string;
  readonly kind: (typeof EPISODE_KINDS)[number];
  readonly type: AgreementType;
  readonly block: string;
  readonly core: readonly string[];
  readonly pairs: readonly string[];
  readonly groups?: readonly string[];
  readonly announced: boolean;
  readonly members: readonly Member[];
};

/** `set`: the parties of all of its claims. */
type Draft = { readonly claims: readonly Outline[]; readonly dated: boolean; readonly set: readonly string[] };
type Placed = { readonly claim: Outline; readonly draft: Draft; readonly beside: string };

const draftOf = (claims: readonly Outline[], dated: boolean): Draft => ({
  claims,
  dated,
  set: sortedSet(claims.flatMap(({ set }) => set)),
});

/** Drafts of the claims that count; those that cannot begin an episode make one where there is none to join. */
const draftsOf = (counting: readonly Outline[]): { readonly drafts: readonly Draft[]; readonly joining: readonly Outline[] } => {
  const joining = counting.filter((claim) => !canBegin(claim)).sort(byDayAndId);
  const drafts = chainsOf(counting).map((claims) => draftOf(claims, true));
  if (drafts.length > 0 || joining.length === 0) return { drafts, joining };
  return { drafts: [draftOf(joining, false)], joining: [] };
};

/** The last that had begun by the claim's day, else the first; those that hold all of its parties come before those that do not. */
const choose = (claim: Outline, drafts: readonly Draft[]): Draft | undefined => {
  const whole = drafts.filter(({ set }) => contains(set, claim.set));
  const inOrder = whole.length > 0 ? whole : drafts;
  const { day } = claim;
  const begun = day === undefined ? [] : inOrder.filter(({ claims: [first] }) => (first?.day ?? '') <= day);
  return begun.at(-1) ?? inOrder[0];
};

/** The last claim of those that had been told by its day, else the first. */
const companion = ({ day }: Outline, claims: readonly Outline[]): string => {
  const told = day === undefined ? [] : claims.filter((claim) => (claim.day ?? '~') <= day);
  return (told.at(-1) ?? claims[0])?.id ?? '';
};

const place = (claims: readonly Outline[], drafts: readonly Draft[]): Placed[] =>
  claims.flatMap((claim) => {
    const draft = choose(claim, drafts);
    return draft ? [{ claim, draft, beside: companion(claim, draft.claims) }] : [];
  });

const memberOf = ({ id, article, day, status, type, ownDay }: Outline, part: Part, beside?: string): Member => ({
  id,
  article,
  ...(day === undefined ? {} : { day }),
  status,
  type,
  ownDay,
  part,
  ...(beside === undefined ? {} : { beside }),
});

const episodeOf = (kind: Episode['kind'], claims: readonly Outline[], members: readonly Member[]): Episode[] => {
  const [first] = claims;
  if (!first) return [];
  const { type, block, core } = first;
  const pairs = sortedSet(claims.flatMap((claim) => claim.pairs));
  const own = new Set(claims.flatMap((claim) => claim.pairs.filter((pair) => !claim.groups?.includes(pair))));
  const groups = pairs.filter((pair) => !own.has(pair));
  const told = groups.length > 0 ? { groups } : {};
  return [{ id: first.id, kind, type, block, core, pairs, ...told, announced: claims.some(announces), members }];
};

type Rejected = { readonly beside: ReadonlyMap<string, string>; readonly whole: readonly Episode[] };

/** Where rejected claims would be had nobody rejected them: beside one that stands, or in an episode that is rejected whole. */
const placeRejected = (block: readonly Outline[]): Rejected => {
  if (!block.some(({ rejected }) => rejected)) return { beside: new Map(), whole: [] };
  const { drafts, joining } = draftsOf(block.filter(({ modality }) => modality !== 'QUESTIONED').sort(byDayAndId));
  const joined = place(joining, drafts);
  const beside = new Map<string, string>();
  const whole: Episode[] = [];
  for (const draft of drafts) {
    const all = [...draft.claims, ...joined.filter((one) => one.draft === draft).map(({ claim }) => claim)].sort(byDayAndId);
    const standing = all.find(({ rejected }) => !rejected);
    if (standing) for (const { id, rejected } of all) if (rejected) beside.set(id, standing.id);
    if (!standing)
      whole.push(
        ...episodeOf(
          'REJECTED',
          draft.claims,
          all.map((claim) => memberOf(claim, 'REJECTED')),
        ),
      );
  }
  return { beside, whole };
};

/** `block`: every claim of one block, in any order. Episodes in order of their first claims. */
export const episodesOf = (block: readonly Outline[]): Episode[] => {
  const { drafts, joining } = draftsOf(block.filter(({ modality, rejected }) => modality !== 'QUESTIONED' && !rejected));
  const questions = block.filter(({ modality, rejected }) => modality === 'QUESTIONED' && !rejected).sort(byDayAndId);
  const [joined, silent] = [place(joining, drafts), place(questions, drafts)];
  const { beside, whole } = placeRejected(block);
  const byId = new Map(block.map((claim) => [claim.id, claim]));
  const standing = drafts.flatMap((draft) => {
    const own = <T extends Placed>(placed: readonly T[]): T[] => placed.filter((one) => one.draft === draft);
    const counting = [
      ...draft.claims.map((claim) => memberOf(claim, draft.dated ? 'BEGUN' : 'JOINED')),
      ...own(joined).map((one) => memberOf(one.claim, 'JOINED', one.beside)),
    ];
    const ids = new Set(counting.map(({ id }) => id));
    const rejected = [...beside].flatMap(([id, by]) => {
      const claim = byId.get(id);
      return claim && ids.has(by) ? [memberOf(claim, 'REJECTED', by)] : [];
    });
    return episodeOf(draft.dated ? 'DATED' : 'LATE', draft.claims, [
      ...counting,
      ...own(silent).map((one) => memberOf(one.claim, 'SILENT', one.beside)),
      ...rejected,
    ]);
  });
  const unheard =
    drafts.length > 0
      ? []
      : episodeOf(
          'SILENT',
          questions,
          questions.map((claim) => memberOf(claim, 'SILENT')),
        );
  return [...standing, ...unheard, ...whole].sort((a, b) => byCodeUnit(a.id, b.id));
};

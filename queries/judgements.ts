// What have people decided, and does it apply to anything?
import { z } from 'zod';
import { Judgement } from '../schema/facts.ts';
import type { JudgementKind } from '../schema/ontology.ts';
import type { Listing } from './listing.ts';

/**
 * CONFIRM and REJECT have a target while one of their claims is there; a name in articles while one of them uses the first name; two names
 * while both are in use.
 */
const AWAKE = `CASE
  WHEN j.kind IN ['CONFIRM', 'REJECT'] THEN EXISTS { MATCH (c:Claim) WHERE c.id IN j.targets }
  WHEN size(j.articles) > 0 THEN EXISTS {
    MATCH (judged:Article)<-[:IN_ARTICLE]-(m:Mention)
    WHERE judged.id IN j.articles AND j.targets[0] IN [m.key, m.fullKey]
  }
  ELSE COUNT { UNWIND j.targets AS target MATCH (:NameKey {key: target}) RETURN DISTINCT target } = size(j.targets)
END`;

/** `sleeping`: it has no target now, and applies when one comes. */
export const JudgementRow = Judgement.extend({ sleeping: z.boolean() });
export type JudgementRow = z.infer<typeof JudgementRow>;

/** Conditions that are absent do not narrow. */
export type JudgementFilter = {
  readonly kinds?: readonly JudgementKind[];
  readonly sleeping?: boolean;
  /** Those about one of these name keys or claims. */
  readonly targets?: readonly string[];
};

/** Oldest first. */
export const judgements = ({ kinds, sleeping, targets }: JudgementFilter = {}): Listing<JudgementRow> => ({
  name: 'judgements',
  match: `MATCH (j:Judgement)
WHERE ($kinds IS NULL OR j.kind IN $kinds) AND ($targets IS NULL OR any(target IN j.targets WHERE target IN $targets))
WITH j, NOT (${AWAKE}) AS sleeping
WHERE $sleeping IS NULL OR sleeping = $sleeping`,
  sort: 'j.at',
  direction: 'ASC',
  id: 'j.id',
  node: 'j { .id, .kind, .targets, .articles, .by, .at, .reason, sleeping: sleeping }',
  params: { kinds: kinds ?? null, sleeping: sleeping ?? null, targets: targets ?? null },
  parse: (node) => JudgementRow.parse(node),
});

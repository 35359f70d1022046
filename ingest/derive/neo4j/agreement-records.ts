// Agreement → the properties of its node and of the nodes and relationships around it (docs/data-model.md).
import type { StatusRow } from '../../../schema/facts.ts';
import type { Params } from '../../../schema/graph.ts';
import { contentId } from '../../../schema/ids.ts';
import { AGREEMENTS } from '../../../schema/ontology.ts';
import type { SavedAgreement } from '../shelf.ts';

/** `current`: the status of today, by all that is held. */
const toStatus = (agreement: string, row: StatusRow): Params => {
  const { from = '', to = '', knownFrom = '', knownTo = '' } = row;
  return {
    ...row,
    id: contentId('status', agreement, row.claim, row.status, from, to, knownFrom, knownTo),
    current: row.to === undefined && row.knownTo === undefined,
  };
};

export const toAgreementRow = ({ item, hash, home }: SavedAgreement): Params => {
  const {
    parties,
    covers,
    timeline,
    claims,
    rejectedClaims,
    stories,
    articles,
    conflicts,
    announcedOn,
    effectiveFrom,
    effectiveTo,
    ...own
  } = item;
  return {
    id: item.id,
    properties: {
      ...own,
      family: AGREEMENTS[item.type].family,
      announcedOn: announcedOn?.date,
      announcedOnPrecision: announcedOn?.precision,
      effectiveFrom: effectiveFrom?.date,
      effectiveFromPrecision: effectiveFrom?.precision,
      effectiveTo: effectiveTo?.date,
      effectiveToPrecision: effectiveTo?.precision,
      covers: covers.map(({ name }) => name),
      independentStories: stories.length,
      articleCount: articles.length,
      hash,
      home,
    },
    parties,
    covers: covers.flatMap(({ entity }) => (entity === undefined ? [] : [entity])),
    claims,
    rejected: rejectedClaims ?? [],
    timeline: timeline.map((row) => toStatus(item.id, row)),
    conflicts: conflicts.map((conflict) => ({ ...conflict, id: contentId('conflict', conflict.kind, ...conflict.claims) })),
  };
};

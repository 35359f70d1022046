// Every type's resolvers in one map; fields that are plain properties need none.
import { DATE } from '../date-scalar.ts';
import { AGREEMENT, CORROBORATION, STATUS_PERIOD } from './agreement.ts';
import { ARTICLE, PUBLISHER, STORY } from './article.ts';
import { CLAIM, CLAIM_PARTY, MENTION } from './claim.ts';
import { ENTITY_FIELDS, MERGE } from './entity.ts';
import { JUDGEMENT } from './judgement.ts';
import { LISTS } from './lists.ts';
import { LOOK_UPS } from './look-up.ts';
import { INGEST_ARTICLE_PAYLOAD, MUTATIONS } from './mutation.ts';
import { PICTURE, PICTURES } from './pictures.ts';
import { STATS } from './stats.ts';
import { FACT, LINK, PARTNER, SHARED_PARTNER, STEP, TIMELINE_EVENT } from './tie.ts';

export const RESOLVERS = {
  Date: DATE,
  Query: { ...LOOK_UPS, ...LISTS, ...PICTURES },
  Mutation: MUTATIONS,
  IngestArticlePayload: INGEST_ARTICLE_PAYLOAD,
  Company: ENTITY_FIELDS,
  Brand: ENTITY_FIELDS,
  Product: ENTITY_FIELDS,
  Technology: ENTITY_FIELDS,
  Person: ENTITY_FIELDS,
  Merge: MERGE,
  Agreement: AGREEMENT,
  StatusPeriod: STATUS_PERIOD,
  Corroboration: CORROBORATION,
  Claim: CLAIM,
  ClaimParty: CLAIM_PARTY,
  Judgement: JUDGEMENT,
  Mention: MENTION,
  Article: ARTICLE,
  Publisher: PUBLISHER,
  Story: STORY,
  Fact: FACT,
  Partner: PARTNER,
  SharedPartner: SHARED_PARTNER,
  Link: LINK,
  Step: STEP,
  TimelineEvent: TIMELINE_EVENT,
  Picture: PICTURE,
  Paths: PICTURE,
  Stats: STATS,
};

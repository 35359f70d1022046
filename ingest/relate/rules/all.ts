// Every rule, family by family.
import { ACQUISITION_RULES } from './acquisition.ts';
import { ASSET_BID_RULES } from './asset-bids.ts';
import { ASSET_FATE_RULES } from './asset-fates.ts';
import { ASSET_TURN_RULES } from './asset-turns.ts';
import { BRAND_RULES } from './brand.ts';
import { BRAND_GOODS_RULES } from './brand-goods.ts';
import { CONTENT_RULES } from './content.ts';
import { NEWS_RULES } from './content-news.ts';
import { CONTENT_RIGHTS_RULES } from './content-rights.ts';
import { SERVICE_RULES } from './content-services.ts';
import { DEVELOPMENT_RULES } from './development.ts';
import { DISTRIBUTION_RULES } from './distribution.ts';
import { CHANNEL_RULES } from './distribution-channels.ts';
import { PUBLISHING_RULES } from './distribution-publishing.ts';
import { SHOP_RULES } from './distribution-shops.ts';
import { DISTRIBUTION_WAY_RULES } from './distribution-ways.ts';
import { DIVESTITURE_RULES, MERGER_RULES } from './divestiture.ts';
import { FACT_RULES } from './facts.ts';
import { FUNDING_TURN_RULES } from './funding-turns.ts';
import { INTEGRATION_RULES } from './integration.ts';
import { DEVICE_RULES } from './integration-devices.ts';
import { HUB_RULES } from './integration-hubs.ts';
import { INTEGRATION_INSIDE_RULES } from './integration-inside.ts';
import { INTEGRATION_OFFER_RULES } from './integration-offers.ts';
import { INTEGRATION_REACH_RULES } from './integration-reach.ts';
import { INTEGRATION_USE_RULES } from './integration-use.ts';
import { INTEGRATION_WAY_RULES } from './integration-ways.ts';
import { INVESTMENT_RULES } from './investment.ts';
import { JOINT_ACTION_RULES } from './joint-action.ts';
import { JOINT_RESEARCH_RULES } from './joint-research.ts';
import { JOINT_SERVICE_RULES } from './joint-service.ts';
import { JOINT_VENTURE_RULES } from './joint-venture.ts';
import { LICENCE_RULES } from './licence.ts';
import { ACCESS_RULES } from './licence-access.ts';
import { LICENCE_TOLD_RULES } from './licence-told.ts';
import { MANUFACTURING_RULES } from './manufacturing.ts';
import { CONTRACT_MAKER_RULES } from './manufacturing-contracts.ts';
import { MADE_GOODS_RULES } from './manufacturing-goods.ts';
import { MARKETING_RULES } from './marketing.ts';
import { MEMBERSHIP_RULES } from './membership.ts';
import { MEMBERSHIP_LIST_RULES } from './membership-lists.ts';
import { MERGER_WAY_RULES } from './merger-ways.ts';
import { NEW_VENTURE_RULES } from './new-ventures.ts';
import { OWNERSHIP_RULES } from './ownership.ts';
import { OWNERSHIP_STATE_RULES } from './ownership-states.ts';
import { PARTNERS_TOLD_RULES } from './partners-told.ts';
import { PARTNERSHIP_RULES } from './partnership.ts';
import { COOPERATION_RULES } from './partnership-ways.ts';
import { PATENT_RULES } from './patents.ts';
import { ROLE_NOUN_RULES } from './role-nouns.ts';
import { ROUND_RULES } from './rounds.ts';
import type { Rule } from './rule.ts';
import { SETTLEMENT_RULES } from './settlement.ts';
import { SHARED_COMPANY_RULES } from './shared-companies.ts';
import { SHAREHOLDER_RULES } from './shareholders.ts';
import { SHARE_RULES } from './shares.ts';
import { SPONSORSHIP_RULES } from './sponsorship.ts';
import { STAKE_RULES } from './stakes.ts';
import { SUPPLY_RULES } from './supply.ts';
import { CHOICE_RULES } from './supply-choices.ts';
import { CUSTOMER_RULES } from './supply-customers.ts';
import { DELIVERY_RULES } from './supply-deliveries.ts';
import { PLAIN_SUPPLY_RULES } from './supply-goods.ts';
import { ORDER_RULES } from './supply-orders.ts';
import { PART_RULES } from './supply-parts.ts';
import { TRADE_SERVICE_RULES } from './supply-services.ts';
import { TIE_RULES } from './supply-ties.ts';
import { USE_RULES } from './supply-use.ts';
import { TAKEOVER_CONTEST_RULES } from './takeover-contests.ts';
import { TAKEOVER_IDIOM_RULES } from './takeover-idioms.ts';
import { TAKEOVER_PASSAGE_RULES } from './takeover-passages.ts';
import { TAKEOVER_PASSING_RULES } from './takeover-passing.ts';
import { TAKEOVER_REFUSAL_RULES } from './takeover-refusals.ts';
import { TAKEOVER_TALK_RULES } from './takeover-talk.ts';
import { TAKEOVER_TURN_RULES } from './takeover-turns.ts';
import { VENTURE_PARTNER_RULES } from './venture-partners.ts';

export const RULES: readonly Rule[] = [
  ...ACQUISITION_RULES,
  ...OWNERSHIP_RULES,
  ...OWNERSHIP_STATE_RULES,
  ...TAKEOVER_IDIOM_RULES,
  ...TAKEOVER_CONTEST_RULES,
  ...TAKEOVER_PASSAGE_RULES,
  ...TAKEOVER_PASSING_RULES,
  ...TAKEOVER_TALK_RULES,
  ...TAKEOVER_TURN_RULES,
  ...TAKEOVER_REFUSAL_RULES,
  ...DIVESTITURE_RULES,
  ...ASSET_TURN_RULES,
  ...ASSET_BID_RULES,
  ...ASSET_FATE_RULES,
  ...MERGER_RULES,
  ...MERGER_WAY_RULES,
  ...INVESTMENT_RULES,
  ...STAKE_RULES,
  ...SHARE_RULES,
  ...SHAREHOLDER_RULES,
  ...FUNDING_TURN_RULES,
  ...ROUND_RULES,
  ...PARTNERSHIP_RULES,
  ...COOPERATION_RULES,
  ...ROLE_NOUN_RULES,
  ...INTEGRATION_RULES,
  ...DEVICE_RULES,
  ...INTEGRATION_USE_RULES,
  ...HUB_RULES,
  ...INTEGRATION_WAY_RULES,
  ...INTEGRATION_INSIDE_RULES,
  ...INTEGRATION_REACH_RULES,
  ...INTEGRATION_OFFER_RULES,
  ...SUPPLY_RULES,
  ...ORDER_RULES,
  ...PLAIN_SUPPLY_RULES,
  ...CUSTOMER_RULES,
  ...PART_RULES,
  ...TRADE_SERVICE_RULES,
  ...DELIVERY_RULES,
  ...CHOICE_RULES,
  ...TIE_RULES,
  ...USE_RULES,
  ...MANUFACTURING_RULES,
  ...CONTRACT_MAKER_RULES,
  ...MADE_GOODS_RULES,
  ...DISTRIBUTION_RULES,
  ...SHOP_RULES,
  ...DISTRIBUTION_WAY_RULES,
  ...CHANNEL_RULES,
  ...PUBLISHING_RULES,
  ...LICENCE_RULES,
  ...LICENCE_TOLD_RULES,
  ...ACCESS_RULES,
  ...PATENT_RULES,
  ...BRAND_RULES,
  ...BRAND_GOODS_RULES,
  ...CONTENT_RULES,
  ...SERVICE_RULES,
  ...CONTENT_RIGHTS_RULES,
  ...NEWS_RULES,
  ...JOINT_VENTURE_RULES,
  ...SHARED_COMPANY_RULES,
  ...VENTURE_PARTNER_RULES,
  ...NEW_VENTURE_RULES,
  ...DEVELOPMENT_RULES,
  ...JOINT_ACTION_RULES,
  ...JOINT_SERVICE_RULES,
  ...PARTNERS_TOLD_RULES,
  ...JOINT_RESEARCH_RULES,
  ...MARKETING_RULES,
  ...SPONSORSHIP_RULES,
  ...MEMBERSHIP_RULES,
  ...MEMBERSHIP_LIST_RULES,
  ...SETTLEMENT_RULES,
  ...FACT_RULES,
];

// Every rule, family by family.
import { ACQUISITION_RULES } from './acquisition.ts';
import { BRAND_RULES } from './brand.ts';
import { CONTENT_RULES } from './content.ts';
import { DEVELOPMENT_RULES } from './development.ts';
import { DISTRIBUTION_RULES } from './distribution.ts';
import { SHOP_RULES } from './distribution-shops.ts';
import { DIVESTITURE_RULES, MERGER_RULES } from './divestiture.ts';
import { FACT_RULES } from './facts.ts';
import { FUNDING_TURN_RULES } from './funding-turns.ts';
import { INTEGRATION_RULES } from './integration.ts';
import { DEVICE_RULES } from './integration-devices.ts';
import { HUB_RULES } from './integration-hubs.ts';
import { INTEGRATION_OFFER_RULES } from './integration-offers.ts';
import { INTEGRATION_USE_RULES } from './integration-use.ts';
import { INTEGRATION_WAY_RULES } from './integration-ways.ts';
import { INVESTMENT_RULES } from './investment.ts';
import { JOINT_ACTION_RULES } from './joint-action.ts';
import { JOINT_VENTURE_RULES } from './joint-venture.ts';
import { LICENCE_RULES } from './licence.ts';
import { MANUFACTURING_RULES } from './manufacturing.ts';
import { MARKETING_RULES } from './marketing.ts';
import { MEMBERSHIP_RULES } from './membership.ts';
import { OWNERSHIP_RULES } from './ownership.ts';
import { PARTNERSHIP_RULES } from './partnership.ts';
import { COOPERATION_RULES } from './partnership-ways.ts';
import { PATENT_RULES } from './patents.ts';
import { ROLE_NOUN_RULES } from './role-nouns.ts';
import type { Rule } from './rule.ts';
import { SETTLEMENT_RULES } from './settlement.ts';
import { STAKE_RULES } from './stakes.ts';
import { SUPPLY_RULES } from './supply.ts';
import { ORDER_RULES } from './supply-orders.ts';
import { USE_RULES } from './supply-use.ts';
import { TAKEOVER_IDIOM_RULES } from './takeover-idioms.ts';
import { TAKEOVER_TALK_RULES } from './takeover-talk.ts';

export const RULES: readonly Rule[] = [
  ...ACQUISITION_RULES,
  ...OWNERSHIP_RULES,
  ...TAKEOVER_IDIOM_RULES,
  ...TAKEOVER_TALK_RULES,
  ...DIVESTITURE_RULES,
  ...MERGER_RULES,
  ...INVESTMENT_RULES,
  ...STAKE_RULES,
  ...FUNDING_TURN_RULES,
  ...PARTNERSHIP_RULES,
  ...COOPERATION_RULES,
  ...ROLE_NOUN_RULES,
  ...INTEGRATION_RULES,
  ...DEVICE_RULES,
  ...INTEGRATION_USE_RULES,
  ...HUB_RULES,
  ...INTEGRATION_WAY_RULES,
  ...INTEGRATION_OFFER_RULES,
  ...SUPPLY_RULES,
  ...ORDER_RULES,
  ...USE_RULES,
  ...MANUFACTURING_RULES,
  ...DISTRIBUTION_RULES,
  ...SHOP_RULES,
  ...LICENCE_RULES,
  ...PATENT_RULES,
  ...BRAND_RULES,
  ...CONTENT_RULES,
  ...JOINT_VENTURE_RULES,
  ...DEVELOPMENT_RULES,
  ...JOINT_ACTION_RULES,
  ...MARKETING_RULES,
  ...MEMBERSHIP_RULES,
  ...SETTLEMENT_RULES,
  ...FACT_RULES,
];

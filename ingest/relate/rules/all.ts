// Every rule, family by family.
import { ACQUISITION_RULES } from './acquisition.ts';
import { CONTENT_RULES } from './content.ts';
import { DIVESTITURE_RULES, MERGER_RULES } from './divestiture.ts';
import { FACT_RULES } from './facts.ts';
import { INTEGRATION_RULES } from './integration.ts';
import { INVESTMENT_RULES } from './investment.ts';
import { LICENCE_RULES } from './licence.ts';
import { PARTNERSHIP_RULES } from './partnership.ts';
import type { Rule } from './rule.ts';
import { SETTLEMENT_RULES } from './settlement.ts';
import { SUPPLY_RULES } from './supply.ts';
import { VENTURE_RULES } from './venture.ts';

export const RULES: readonly Rule[] = [
  ...ACQUISITION_RULES,
  ...DIVESTITURE_RULES,
  ...MERGER_RULES,
  ...INVESTMENT_RULES,
  ...PARTNERSHIP_RULES,
  ...INTEGRATION_RULES,
  ...SUPPLY_RULES,
  ...LICENCE_RULES,
  ...CONTENT_RULES,
  ...VENTURE_RULES,
  ...SETTLEMENT_RULES,
  ...FACT_RULES,
];

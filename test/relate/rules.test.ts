// Each rule of ingest/relate/rules on a sentence of its own.
import { describe, expect, it } from 'vitest';
import { RULES } from '../../ingest/relate/rules/all.ts';
import { firedOn } from './fired.ts';
import { ALLIANCE_EXAMPLES } from './rule-examples-alliances.ts';
import { ASSET_EXAMPLES } from './rule-examples-assets.ts';
import { BODY_EXAMPLES } from './rule-examples-bodies.ts';
import { CHANNEL_EXAMPLES } from './rule-examples-channels.ts';
import { CHOICE_EXAMPLES } from './rule-examples-choices.ts';
import { CONTENT_EXAMPLES } from './rule-examples-content.ts';
import { COOPERATION_EXAMPLES } from './rule-examples-cooperation.ts';
import { GOODS_EXAMPLES } from './rule-examples-goods.ts';
import { HEADLINE_EXAMPLES } from './rule-examples-headlines.ts';
import { INTEGRATION_EXAMPLES } from './rule-examples-integration.ts';
import { JOINT_EXAMPLES } from './rule-examples-joint.ts';
import { LICENCE_EXAMPLES } from './rule-examples-licences.ts';
import { LICENSEE_EXAMPLES } from './rule-examples-licensees.ts';
import { OWNERSHIP_EXAMPLES } from './rule-examples-ownership.ts';
import { RIGHTS_EXAMPLES } from './rule-examples-rights.ts';
import { ROLE_NOUN_EXAMPLES } from './rule-examples-roles.ts';
import { SERVICE_EXAMPLES } from './rule-examples-services.ts';
import { SHARED_OWNER_EXAMPLES } from './rule-examples-shared-owners.ts';
import { SHAREHOLDER_EXAMPLES } from './rule-examples-shareholders.ts';
import { SHARE_EXAMPLES } from './rule-examples-shares.ts';
import { STAKE_EXAMPLES } from './rule-examples-stakes.ts';
import { SUPPLY_EXAMPLES } from './rule-examples-supply.ts';
import { TAKEOVER_TURN_EXAMPLES } from './rule-examples-takeover-turns.ts';
import { TAKEOVER_WAY_EXAMPLES } from './rule-examples-takeover-ways.ts';
import { TAKEOVER_EXAMPLES } from './rule-examples-takeovers.ts';
import { TIE_EXAMPLES } from './rule-examples-ties.ts';
import { TRADE_EXAMPLES } from './rule-examples-trade.ts';
import { VENTURE_EXAMPLES } from './rule-examples-ventures.ts';

const EXAMPLES = [
  ...OWNERSHIP_EXAMPLES,
  ...TAKEOVER_EXAMPLES,
  ...TAKEOVER_WAY_EXAMPLES,
  ...TAKEOVER_TURN_EXAMPLES,
  ...STAKE_EXAMPLES,
  ...SHARE_EXAMPLES,
  ...ASSET_EXAMPLES,
  ...SHAREHOLDER_EXAMPLES,
  ...SHARED_OWNER_EXAMPLES,
  ...VENTURE_EXAMPLES,
  ...COOPERATION_EXAMPLES,
  ...LICENCE_EXAMPLES,
  ...ROLE_NOUN_EXAMPLES,
  ...TRADE_EXAMPLES,
  ...SUPPLY_EXAMPLES,
  ...SERVICE_EXAMPLES,
  ...CHOICE_EXAMPLES,
  ...GOODS_EXAMPLES,
  ...TIE_EXAMPLES,
  ...INTEGRATION_EXAMPLES,
  ...CHANNEL_EXAMPLES,
  ...RIGHTS_EXAMPLES,
  ...CONTENT_EXAMPLES,
  ...LICENSEE_EXAMPLES,
  ...ALLIANCE_EXAMPLES,
  ...BODY_EXAMPLES,
  ...JOINT_EXAMPLES,
  ...HEADLINE_EXAMPLES,
];

describe('the rules', () => {
  it.each(EXAMPLES)('"%s" reads: %s', (rule, sentence, parties) => {
    expect(firedOn(sentence)).toContain(`${rule}: ${parties}`);
  });

  it('have an example each', () => {
    const shown = new Set(EXAMPLES.map(([rule]) => rule));
    expect(RULES.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
  });

  it('have names of their own', () => {
    const names = RULES.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

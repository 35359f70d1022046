// Sentences that name two companies and tell of no agreement between them.
import { describe, expect, it } from 'vitest';
import { told } from './claims-of.ts';

const TRAPS: readonly (readonly [why: string, sentence: string])[] = [
  ['no trigger', '{Nordlicht} and {Pixelwerk} both make maps.'],
  ['copying', '{Nordlicht} copies {Pixelwerk} with a new map.'],
  ['a shop that sells goods of its own', '{Fjord} makes lamps. {Best Buy} sells a speaker for $20.'],
  ['a comparison', '{Nordlicht} is larger than {Pixelwerk}.'],
  ['a lawsuit in itself', '{Nordlicht} sues {Pixelwerk} over patents.'],
  ['a partner at a fund', '{Ann Berg|PERSON}, a partner at {Birch Capital}, left {Pixelwerk}.'],
  ['a question raised', '{Nordlicht} raises questions about {Pixelwerk}.'],
  ['a kind of thing', '{Birch Capital} wants to back the next {Pixelwerk}.'],
  ['hiring', '{Nordlicht} hires {Ann Berg|PERSON} from {Pixelwerk}.'],
  ['a former employer', 'Former {Nordlicht} engineers start {Pixelwerk}.'],
  ['negation', '{Nordlicht} did not buy {Pixelwerk}.'],
  ['a prize', '{Pixelwerk} takes home $2 million from {Birch Capital} contest'],
  ['no shares', '{Birch Capital} holds no shares in {Pixelwerk}.'],
  ['never', '{Nordlicht} has never worked with {Pixelwerk}.'],
  ['no deal', '{Nordlicht} has no deal with {Pixelwerk}.'],
  ['without a licence', '{Nordlicht} sells phones without a licence from {Pixelwerk} for its patents.'],
  ['a person', '{Ann Berg|PERSON} buys {Pixelwerk}'],
  ['a place', '{Nordlicht} partners with {Germany|OTHER}'],
  ['running on a system is compatibility', '{Pixelwerk} comes to {Android|PRODUCT}'],
  ['nothing', '{Nordlicht} supplies nothing to {Pixelwerk}.'],
  ['what would be odd', 'It would be odd to be selling {Fjord} to {Nordlicht}.'],
  ['what anybody may build in', '{Nordlicht} puts its badge on {UMTS} radios.'],
  ['what two do by the way', '{Nordlicht} and {Pixelwerk} are neighbours in a valley where they build drones.'],
  ['a share price', '{Nordlicht} gained 5 percent in {Oslo|OTHER}, {Pixelwerk} lost 3.'],
  ['fresh capital is no goods', '{Nordlicht} provides equity for {Pixelwerk}.'],
  ['what is left of a thing is no goods', '{Nordlicht} sold the lot to {Pixelwerk}.'],
  ['a kind of machine', '{Nordlicht} brings {Pixelwerk|PRODUCT} to {ATMs}'],
  ['where a text was written', '{ROTTERDAM|OTHER}, 4 May – {Nordlicht} today announced a partnership.'],
  ['a number that is a share of nobody', '{Nordlicht} has a quarter of a million customers in {Oslo|OTHER}.'],
  ['a share of what a plant makes', '{Nordlicht} takes 4 percent of the output of the plant in {Bergen|OTHER}.'],
  ['two who do as many do', '{Nordlicht} and {Pixelwerk} have signed up to build drones.'],
  ['what many lend their names to', '{Nordlicht}, {Pixelwerk} and {Fjord} have lent their names to {Polar}.'],
  ['a sum for a project', '{Nordlicht} and {Pixelwerk} will contribute $20 million to the marketing.'],
  ['an event', '{Pixelwerk} comes to {Mobile Fair|OTHER}'],
  ['one company twice', '{Nordlicht} signs a deal with {Nordlicht}.'],
  ['an investor of the rival', '{Nordlicht} rival {Pixelwerk} opens an office'],
  ['making apps for a computer', '{Nordlicht} is building a messenger for {Pixelwerk}.'],
  ['a bid to do something', '{Nordlicht} opens an office in {Oslo|OTHER} in a bid to outdo {Pixelwerk}.'],
  ['two that partner with others', '{Nordlicht} and {Pixelwerk} join forces with ten towns'],
  ['two that do the same, each for itself', '{Nordlicht} and {Pixelwerk} launch their own ferry services'],
  ['two services, one of each', '{Nordlicht} and {Pixelwerk} launch ferry services in Norway'],
  ['what two built, each for itself', 'How {Nordlicht} and {Pixelwerk} built their brands'],
  ['a performer who is signed', '{Nordlicht} signs singer {Pixelwerk} for a series'],
  ['its own unit', '{Nordlicht} is working with {Nordlicht Labs} on a lens.'],
  ['taking part is no purchase', '{Nordlicht} took part in a rally of the {Pixelwerk} club.'],
  ['a group of companies is no consortium', '{Nordlicht} is now part of a list by {Pixelwerk Group}.'],
  ['new goods of each', '{Nordlicht} and {Pixelwerk} bring new phones to Norway'],
  ['what two may make by a licence of a third', '{Nordlicht} and {Pixelwerk}, which once had a licence to make phones, are now dealers.'],
  ['what a thing is like', '{Nordlicht} goes on with its shift to {Pixelwerk|PRODUCT}-style business'],
  ['a condition', '{Nordlicht} will close the shop, provided that {Pixelwerk} agrees.'],
  ['a former executive who runs a thing', '{Nordlicht} snags former {Pixelwerk} exec to run its network'],
  ['its own car', '{Nordlicht} ends production of the {Spark 9|PRODUCT} in May'],
  ['its own product', '{Nordlicht} brings its {Tunebox|PRODUCT} app to the web'],
  ['a link on a page', '{Nordlicht} will carry a link to {Polar|PRODUCT}'],
  ['an advertiser that is back', '{Nordlicht} came back to {Pixelwerk} in the end'],
  ['a go-between', '{Nordlicht} links freelancers to {Pixelwerk}'],
  ['what a thing is made with', '{Nordlicht} is built on {Polar|PRODUCT}'],
  ['a button of its own', '{Nordlicht} adds a {Spotlight|PRODUCT} button to its pages'],
  ['goods of one maker', '{Gmail|PRODUCT} adds {Google Sheets|PRODUCT} support'],
  ['a name made of the maker’s', '{Nordlicht} adds {NordlichtPay|PRODUCT} support'],
  ['what anyone may use', '{Nordlicht} adds {PostgreSQL|PRODUCT} to its cloud'],
  ['closing arguments', '{Nordlicht} and {Pixelwerk} present closing arguments in their legal battle over maps'],
  ['its own brand', '{Nordlicht} makes a sensor that {Pixelwerk} will sell under its own label.'],
  ['people of another', '{Nordlicht} snaps up {Pixelwerk} engineers'],
  ['a former executive', '{Nordlicht} nabs former {Pixelwerk} and {Fjord} execs'],
  ['an executive of another', '{Nordlicht} grabs {Pixelwerk} VP as CTO'],
  ['going to somebody for help', '{Nordlicht} went to {Pixelwerk} for help in 2013.'],
  ['what is said of an offer to settle', '{Nordlicht} has turned down {Pixelwerk}’s offer of a licence.'],
  ['the address of a site', '{Nordlicht} finally owns {Nordlicht.com}'],
  ['games that came with a takeover', '{Tunebox|PRODUCT}, which came with the takeover of {Pixelwerk}, is a hit.'],
  ['what its users own', '{Nordlicht} lets you access your {Tunebox|PRODUCT} from anywhere'],
];

describe('no agreement is claimed', () => {
  it.each(TRAPS)('from %s: %s', (_, sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});

describe('what a company buys', () => {
  it('is no service of another that it takes in', () => {
    expect(told('{Nordlicht} buys {Pixelwerk} and adds {Pixelwerk} to its cloud')).toEqual([
      'ACQUISITION ANNOUNCED CERTAIN: ACQUIRER Nordlicht, TARGET Pixelwerk',
    ]);
  });
});

describe('a company named beside its product', () => {
  it('is who builds in what another makes', () => {
    expect(told('{Nordlicht}’s new {Polar|PRODUCT} watch ships with {Alma|PRODUCT}')).toEqual([
      'INTEGRATION COMPLETED CERTAIN: PLATFORM Nordlicht, INTEGRATED Alma',
    ]);
  });
});

describe('a clause with "nor"', () => {
  it('denies what it tells', () => {
    expect(told('Nor has {Nordlicht} shown an interest in making peace with {Pixelwerk}.')).toEqual([]);
  });
});

describe('a question or a hypothesis', () => {
  it.each([
    'Will {Nordlicht} buy {Pixelwerk}?',
    'Is it the end of the cooperation of {Nordlicht} and {Pixelwerk} on maps?',
    'What would change if {Nordlicht} bought {Pixelwerk}.',
    '{Nordlicht} could hardly have bought {Pixelwerk}.',
  ])('is at most a questioned claim: %s', (sentence) => {
    expect(told(sentence).filter((claim) => !claim.includes(' QUESTIONED: '))).toEqual([]);
  });

  it('keeps the end that it asks about', () => {
    expect(told('Is it the end of the cooperation of {Nordlicht} and {Pixelwerk} on maps?')).toEqual([
      'PARTNERSHIP ENDED QUESTIONED: PARTY Nordlicht, PARTY Pixelwerk',
    ]);
  });
});

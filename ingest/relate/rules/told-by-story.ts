// Which roles of which rules a sentence may leave open, for the story to tell: "Films are provided by B" in an article about A. `rules`: how
// their names begin; `index`: which of the rule's roles; `where`: what stands in its place.

type Lent = { readonly rules: string; readonly role: string; readonly index?: number; readonly where: RegExp };

const UNTOLD = / untold$/;
const UNTOLD_DOER = /^(?:agent|doer) untold$/;
const UNTOLD_HOLDER = /^(?:holder|beside) untold$|^holder a thing$/;
const THING = / (?:a thing|a pronoun|a person)$/;
const ANY = /(?:untold|a thing|a pronoun|a person)$/;
/** "X has been a customer for longer": who stands there is the customer itself. */
const ANY_BUT_SUBJECT = /(?:untold|a thing|a pronoun|a person)$|^holder another name$/;
const LICENCES = ['patent', 'brand', 'content', 'technology'];
const ofLicences = (name: string): string => LICENCES.map((kind) => name.replace('*', kind)).join('|');

const LENT: readonly Lent[] = [
  { rules: 'buy', role: 'ACQUIRER', where: /^(?:agent|doer) untold$|^(?:subject|doer) a person$/ },
  { rules: 'pay for|spend a sum on|take off the hands of|give a sum for', role: 'ACQUIRER', where: /^(?:agent|doer) untold$|a person$/ },
  { rules: 'cost its buyer', role: 'ACQUIRER', where: /untold$|a thing$/ },
  { rules: 'join the group of its buyer', role: 'ACQUIRER', where: ANY },
  { rules: 'buy goods from|supply deal to buy', role: 'CUSTOMER', where: UNTOLD_DOER },
  { rules: ofLicences('license * from'), role: 'LICENSEE', where: UNTOLD_DOER },
  { rules: ofLicences('license * from'), role: 'LICENSOR', where: UNTOLD },
  { rules: ofLicences('license * to'), role: 'LICENSOR', where: UNTOLD_DOER },
  { rules: 'develop together|develop with', role: 'PARTY', index: 0, where: UNTOLD_DOER },
  { rules: 'set up jointly|create a company with|owned jointly|founded by several', role: 'PARENT', index: 0, where: UNTOLD_DOER },
  { rules: 'talks on a joint venture', role: 'PARENT', index: 0, where: UNTOLD_HOLDER },
  { rules: 'made by|be on sale at|named product on sale at|sell at', role: 'PRINCIPAL', where: ANY },
  {
    rules:
      'goods supplied by|supply to|ship parts to|supply someone with|goods come from|serve for|the part is from|inside is a part of|part made by|supplies come from|the service done by|run what belongs to another',
    role: 'CUSTOMER',
    where: ANY,
  },
  { rules: 'resell what another makes|carry a product', role: 'PRINCIPAL', where: ANY },
  { rules: 'the only shop to sell', role: 'PRINCIPAL', where: / a thing$/ },
  {
    rules:
      'come to a shop|go on sale at|be available on|available in a shop|available at|put into its own shops|shop sells the goods of|found at a shop only|take off its shelves|vanish from the shops of|be bundled with|have as an exclusive|product is the exclusive of a shop|stock it for another|published by|sold on its site',
    role: 'PRINCIPAL',
    where: ANY,
  },
  {
    rules:
      'offer in a hub|launch something for a hub|now works with|work with a system|come to the devices of|available on the devices of|built into|preinstall on|support for|end support for|be on its way to|be on it now|land on the service of|show up in another|it can now be had in|be made available on|its users can now use|devices get another|support comes to|preinstall on|have it in its devices',
    role: 'INTEGRATED',
    where: ANY,
  },
  { rules: 'support for|end support for|support of another ends', role: 'PLATFORM', where: ANY },
  { rules: 'works to be seen on', role: 'LICENSOR', where: THING },
  { rules: 'sell to', role: 'SELLER', where: /^(?:agent|doer) (?:untold|a thing)$/ },
  { rules: 'buy assets of', role: 'SELLER', where: /^patient a thing$/ },
  { rules: 'suitors for assets of', role: 'SELLER', where: ANY },
  { rules: 'buy assets of', role: 'BUYER', where: /^agent untold$/ },
  { rules: 'assets go to|its goods went to', role: 'SELLER', where: ANY },
  {
    rules:
      'invest in|come in with money|chip in|be in the round|write a cheque to|become a shareholder in|take a stake in|hold a part, in which|own half of|give up|reduce its shares|put in a sum|a part of which|investor in|other investors include|its investors include|be a shareholder in',
    role: 'INVESTEE',
    where: ANY,
  },
  { rules: 'settle with', role: 'PARTY', index: 1, where: UNTOLD },
  { rules: ofLicences('* licence from|* licence taken'), role: 'LICENSOR', where: UNTOLD },
  { rules: ofLicences('* licence from|* licence agreement'), role: 'LICENSEE', where: /^holder untold$/ },
  {
    rules: ofLicences('licensees of * include|* licensee of|be licensed under *'),
    role: 'LICENSOR',
    where: /untold$|^holder another name$/,
  },
  { rules: ofLicences('* licence of its holder'), role: 'LICENSOR', where: UNTOLD },
  {
    rules: 'its deal with|in talks with|partnership with|sign a deal with|marketing deal with|joint development',
    role: 'PARTY',
    index: 0,
    where: UNTOLD_HOLDER,
  },
  { rules: 'a deal is ended', role: 'PARTY', index: 0, where: ANY },
  { rules: 'joint venture|venture of', role: 'PARENT', index: 0, where: UNTOLD_HOLDER },
  { rules: 'supply deal with|order from for', role: 'SUPPLIER', where: UNTOLD },
  { rules: 'order its goods', role: 'SUPPLIER', where: ANY },
  { rules: 'order at', role: 'SUPPLIER', where: UNTOLD },
  { rules: 'distribution deal with', role: 'PRINCIPAL', where: UNTOLD_HOLDER },
  { rules: 'acquisition of', role: 'ACQUIRER', where: /^holder untold$/ },
  { rules: 'acquisition by', role: 'TARGET', where: UNTOLD_HOLDER },
  { rules: 'bid for|make an offer for|takeover approach|suitors include', role: 'TARGET', where: /untold$|^holder a thing$/ },
  { rules: 'customer: ', role: 'SUPPLIER', where: ANY_BUT_SUBJECT },
  { rules: 'supplier: take|supplier: serve|supplier: be|supplier: count|supplier: have', role: 'CUSTOMER', where: ANY },
  { rules: 'distributor: |manufacturer: ', role: 'PRINCIPAL', where: ANY_BUT_SUBJECT },
  { rules: 'partner: |sponsor: ', role: 'PARTY', index: 1, where: ANY },
  {
    rules: 'member: |member of|its members are|join a body|leave a body|its membership|body throws out|be admitted|be still aboard',
    role: 'BODY',
    where: ANY,
  },
  { rules: 'win a contract of|pay for goods', role: 'CUSTOMER', where: ANY },
  { rules: 'award a contract to|order at', role: 'CUSTOMER', where: UNTOLD_HOLDER },
];

/** `role`, at `index` among those of the rule of this name, with `where` in its place. */
export const isLent = (rule: string, role: string, index: number, where: string): boolean =>
  LENT.some(
    (lent) =>
      lent.role === role &&
      (lent.index ?? index) === index &&
      lent.where.test(where) &&
      lent.rules.split('|').some((start) => rule.startsWith(start)),
  );

// A line `= SUPPLY COMPLETED supplier:Nokia customer:"Deutsche Telekom" covers:routers "the words that say so"` in, the annotated agreement out.
// `=?`: a second reader could well leave it out. `SUPPLY|PARTNERSHIP`: the right type first, then those that are right enough.
import { AGREEMENT_TYPES, AGREEMENTS, type AgreementType, type Role, STATUSES, type Status } from '../../schema/ontology.ts';
import { lineError, type Place } from './line-error.ts';

export type CorpusParty = { readonly role: Role; readonly name: string };
export type CorpusAgreement = {
  readonly place: Place;
  readonly types: readonly [AgreementType, ...AgreementType[]];
  readonly statuses: readonly [Status, ...Status[]];
  readonly parties: readonly CorpusParty[];
  readonly covers: readonly string[];
  /** The words of the text that state it; undefined: the title. */
  readonly quote: string | undefined;
  readonly unsure: boolean;
};

const PART = /([a-z]+):(?:"([^"]*)"|(\S+))|"([^"]*)"|(\S+)/g;

const pick = <T extends string>(list: readonly T[], words: string, what: string, place: Place): readonly [T, ...T[]] => {
  const [first, ...rest] = words.split('|').map((word) => {
    const found = list.find((known) => known === word);
    if (found === undefined) throw lineError(place, `“${word}” is no ${what}.`);
    return found;
  });
  if (first === undefined) throw lineError(place, `no ${what}.`);
  return [first, ...rest];
};

const checkRoles = (type: AgreementType, parties: readonly CorpusParty[], place: Place): void => {
  const rules = AGREEMENTS[type].roles;
  for (const { role, min, many } of rules) {
    const count = parties.filter((party) => party.role === role).length;
    if (count < min || (count > 1 && !many)) throw lineError(place, `${type} with ${count} × ${role.toLowerCase()}.`);
  }
  const odd = parties.find(({ role }) => !rules.some((rule) => rule.role === role));
  if (odd) throw lineError(place, `${type} has no ${odd.role.toLowerCase()}.`);
};

export const readAgreementLine = (line: string, place: Place): CorpusAgreement => {
  const unsure = line.startsWith('=?');
  const bare: string[] = [];
  const quotes: string[] = [];
  const covers: string[] = [];
  const parties: CorpusParty[] = [];
  for (const [, key, quoted, plain, quote, word] of line.slice(unsure ? 2 : 1).matchAll(PART)) {
    const value = quoted ?? plain ?? '';
    if (quote !== undefined) quotes.push(quote);
    else if (word !== undefined) bare.push(word);
    else if (key === 'covers') covers.push(value);
    else {
      const rules = Object.values(AGREEMENTS).flatMap(({ roles }) => roles.map(({ role }) => role));
      parties.push({ role: pick(rules, (key ?? '').toUpperCase(), 'role', place)[0], name: value });
    }
  }
  const [types = '', statuses = '', ...rest] = bare;
  if (rest.length > 0 || quotes.length > 1) throw lineError(place, `“${rest[0] ?? quotes[1]}” is one word or quote too many.`);
  const type = pick(AGREEMENT_TYPES, types, 'type of agreement', place);
  checkRoles(type[0], parties, place);
  return { place, types: type, statuses: pick(STATUSES, statuses, 'status', place), parties, covers, quote: quotes[0], unsure };
};

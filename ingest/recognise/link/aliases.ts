// Names of one article that mean the same thing → the fullest of them: HMD → HMD Global, DARPA → Defense Advanced Research Projects
// Agency, Suri → Rajeev Suri. Kinds are never mixed, and numbers never dropped: "Nokia 8" is no long form of Nokia.
import { bareName, foldName } from '../../../schema/name-key.ts';
import type { MentionKind } from '../../../schema/ontology.ts';
import type { FoundName } from '../found-names.ts';
import type { Passage } from '../passages.ts';
import { SEAT_TOWNS, sitsIn } from './countries.ts';

/** The full name of a found name. */
export type FullNames = (name: Pick<FoundName, 'kind' | 'text'>) => string;

type Form = {
  readonly text: string;
  readonly words: readonly string[];
  readonly kind: MentionKind;
  readonly first: number;
  readonly uses: number;
};

// Words that only say what sort of firm or where: a name with one of them behind it is the same firm.
const GENERIC = new Set(
  'network networks global group technologies technology systems electronics motor motors international semiconductor semiconductors communications us usa america therapeutics robotics pharmaceuticals pharma interactive airlines airways telecom telecommunications wireless industries instruments holdings partners enterprises laboratories biosciences brands stores aerospace company corp inc ltd plc limited incorporated corporation co llc ag sa se nv gmbh oyj'.split(
    ' ',
  ),
);
const LEGAL = /^(?:inc|corp|corporation|co|company|ltd|limited|llc|plc|ag|sa|se|nv|gmbh|oyj|group|holdings)$/;
// Names with one word in common that are looked at; only made-up texts have more.
const MOST = 40;
const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'de', 'in', 'on', '&', "'s", '’s', '-']);

const collectForms = (names: readonly FoundName[], passages: readonly Passage[]): Form[] => {
  const forms = new Map<string, Form>();
  names.forEach(({ kind, text, passage }, order) => {
    const key = `${kind} ${text}`;
    const form = forms.get(key);
    // A headline shortens, so being named there first says nothing.
    const first = passages[passage]?.field === 'TITLE' ? names.length + order : order;
    if (form === undefined) forms.set(key, { text, words: foldName(text).split(' '), kind, first, uses: 1 });
    else forms.set(key, { ...form, first: Math.min(form.first, first), uses: form.uses + 1 });
  });
  return [...forms.values()];
};

const startsWith = (long: readonly string[], short: readonly string[]): boolean =>
  long.length > short.length && short.every((word, index) => long[index] === word);
const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  long.length > short.length && short.every((word, index) => long[long.length - short.length + index] === word);

const isShortCompany = (short: Form, long: Form, isKnown: (name: string) => boolean): boolean => {
  if (!startsWith(long.words, short.words)) return false;
  const rest = long.words.slice(short.words.length);
  if (rest.length === 1 && rest[0] === 'ai' && long.first < short.first) return true;
  // "Sony" is not short of "Sony Semiconductor Solutions", nor "Nokia" of "Nokia Technologies": houses of their own.
  if (isKnown(short.text) && !isKnown(long.text) && !rest.every((word) => LEGAL.test(word))) return false;
  if (rest.every((word) => GENERIC.has(word) || word === 'com' || word === 'io')) return true;
  return long.first < short.first && !isKnown(short.text);
};

const isShort = (short: Form, long: Form, companies: ReadonlySet<string>, isKnown: (name: string) => boolean): boolean => {
  if (long.kind !== short.kind) return false;
  switch (short.kind) {
    case 'COMPANY':
      return isShortCompany(short, long, isKnown);
    case 'PERSON':
      return short.words.length === 1 && (endsWith(long.words, short.words) || startsWith(long.words, short.words));
    case 'PRODUCT':
      return endsWith(long.words, short.words) && companies.has(long.words.slice(0, long.words.length - short.words.length).join(' '));
    default:
      return false;
  }
};

const initials = (text: string): string =>
  text
    .split(/[\s-]+/u)
    .filter((word) => !SMALL_WORDS.has(word.toLowerCase()))
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase();

const isAcronymOf = (short: string, long: string): boolean =>
  /^[\p{Lu}\d&.]{2,6}s?$/u.test(short) && initials(long) === short.replace(/[.&]/gu, '').toLowerCase() && long.includes(' ');

/** "Full Name (FN)", "Full Name, or FN": the short form as it is brought in, whatever letters it takes from the long one. */
const introduced = (names: readonly FoundName[], passages: readonly Passage[]): Map<string, string> => {
  const pairs = new Map<string, string>();
  names.forEach((long, index) => {
    const short = names[index + 1];
    if (short === undefined || short.passage !== long.passage || short.kind !== long.kind) return;
    const words = passages[long.passage]?.words ?? [];
    const between = words.slice(long.end, short.start).join(' ');
    const inBrackets = between === '(' && words[short.end] === ')';
    const letters = initials(long.text).includes(short.text.charAt(0).toLowerCase());
    const shorter = short.text.length < long.text.length && !short.text.includes(' ');
    if (
      shorter &&
      letters &&
      (inBrackets ? /^[\p{Lu}\d]/u.test(short.text) : /^,? ?or$/u.test(between) && isAcronymOf(short.text, long.text))
    )
      pairs.set(`${short.kind} ${short.text}`, long.text);
  });
  return pairs;
};

const hasLegalForm = ({ kind, words, text }: Form): boolean => kind === 'COMPANY' && words.length > bareName(text).split(' ').length;

/** Of several spellings of the same words the one without legal form, then the most used, not all in capitals, the first. */
const bestSpelling = (forms: readonly Form[]): Form | undefined =>
  [...forms].sort(
    (left, right) =>
      Number(hasLegalForm(left)) - Number(hasLegalForm(right)) ||
      right.uses - left.uses ||
      Number(/\p{Ll}/u.test(right.text)) - Number(/\p{Ll}/u.test(left.text)) ||
      left.first - right.first,
  )[0];

const sameKey = ({ kind, text }: Pick<Form, 'kind' | 'text'>): string => `${kind} ${kind === 'COMPANY' ? bareName(text) : foldName(text)}`;

/** For a form, the others of its kind that begin or end with the same word or whose initials it could be. */
const indexForms = (heads: readonly Form[]): ((form: Form) => Form[]) => {
  const index = new Map<string, Form[]>();
  const keysOf = ({ kind, words, text }: Form): string[] => [
    `${kind} < ${words[0] ?? ''}`,
    `${kind} > ${words.at(-1) ?? ''}`,
    `${kind} . ${initials(text)}`,
  ];
  for (const form of heads) for (const key of keysOf(form)) index.set(key, [...(index.get(key) ?? []).slice(-MOST), form]);
  return (form) => {
    const letters = form.text.replace(/[.&]/gu, '').replace(/s$/u, '').toLowerCase();
    const keys = [`${form.kind} < ${form.words[0] ?? ''}`, `${form.kind} > ${form.words.at(-1) ?? ''}`, `${form.kind} . ${letters}`];
    return [...new Set(keys.flatMap((key) => index.get(key) ?? []))].filter((other) => sameKey(other) !== sameKey(form));
  };
};

/** `isKnown`: whether a company of just this name is well known, so that "Google" is not taken for short of "Google Ventures". */
export const linkAliases = (names: readonly FoundName[], passages: readonly Passage[], isKnown: (name: string) => boolean): FullNames => {
  const forms = collectForms(names, passages);
  const spellings = new Map<string, Form[]>();
  for (const form of forms) spellings.set(sameKey(form), [...(spellings.get(sameKey(form)) ?? []), form]);
  const brought = introduced(names, passages);
  const companies = new Set(forms.filter(({ kind }) => kind === 'COMPANY').map(({ words }) => words.join(' ')));
  const heads = [...spellings.values()].map((group) => bestSpelling(group)).filter((form): form is Form => form !== undefined);
  const near = indexForms(heads);
  const longer = (form: Form): Form | undefined => {
    const told = brought.get(`${form.kind} ${form.text}`);
    const candidates = near(form).filter(
      (other) => other.text === told || isShort(form, other, companies, isKnown) || isAcronymOf(form.text, other.text),
    );
    const keys = new Set(candidates.map(sameKey));
    return keys.size === 1 ? candidates[0] : candidates.find((other) => other.text === told);
  };
  const full = new Map<string, string>();
  const seated = (form: Form): Form | undefined =>
    form.kind === 'COMPANY' && SEAT_TOWNS.includes(form.text)
      ? heads.find((other) => other.kind === 'COMPANY' && sitsIn(other.text, form.text))
      : undefined;
  for (const form of heads) {
    let end = seated(form) ?? form;
    for (let next = longer(end), steps = 0; next !== undefined && steps < 4; next = longer(end), steps += 1) end = next;
    full.set(sameKey(form), end.text);
  }
  // "Xiaomi Mi Ecosystem" is called Mi Ecosystem where the article does so too; "Google Maps" is not called Maps.
  const byText = new Map(heads.map((head) => [`${head.kind} ${head.text}`, head]));
  for (const form of heads) {
    const long = byText.get(`${form.kind} ${full.get(sameKey(form)) ?? ''}`);
    const standsAlone = form.words.length > 1 || /\d|\p{Ll}\p{Lu}/u.test(form.text);
    if (form.kind !== 'PRODUCT' || long === undefined || long === form || !standsAlone) continue;
    full.set(sameKey(form), form.text);
    full.set(sameKey(long), form.text);
  }
  return (name) => full.get(sameKey(name)) ?? name.text;
};

// Capitals that are no name of anything: units, posts, times, peoples. The tagger takes one for a company now and then. And ends of names that it cuts wrongly.
import { type FoundName, toFoundName } from './found-names.ts';
import { COMPANY_NOUN } from './link/company-nouns.ts';
import { isPeople } from './link/countries.ts';
import type { Passage } from './passages.ts';

const NEVER =
  /^(?:[KMGTP]?bps|[kMGT]?Hz|[KMGT]B|mAh|[kMGT]Wh?|fps|dpi|[AP]M|[ap]\.m\.|[ECMP][SD]?T|GMT|UTC|C[ETFOMID]O|CISO|CEOs|S?VP|SVPs?|EVP|PhD|IPO|IPOs|M&A|R&D|Q&A|PR|HR|TVs?|PCs?|IDs?|OK|FAQ|P\.S\.|Googlers?|Xooglers?|YouTubers?|Instagrammers?|Redditors?|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Q[1-4]|H[12]|FY\d*|I|II|III|IV|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|April|June|July|August|September|October|November|December|(?:US|A|C|HK|NT|S|R)?[$€£¥₹₩][\d.,]+\p{L}*)$/u;

const LEGAL_FORM = /^(?:Inc|Corp|Ltd|LLC|LLP|PLC|plc|GmbH|AG|SA|S\.A|NV|N\.V|BV|B\.V|Oyj|AB|Co)\.?$/;

/** "the telco", "the Redmond giant": a description, which is tied to its company later. */
const isDescription = (words: readonly string[], { start, end }: FoundName): boolean =>
  COMPANY_NOUN.test(words[end - 1] ?? '') && /^(?:the|The)$/.test(words[start - 1] ?? '');

const COUNTED = /^(?:years?|months?|weeks?|days?|hours?|times|ways|things|reasons|more|million|billion)$/i;

const EDGE = /^[()[\]{},;:"“”«»|–—-]$/;

/** Where a name ends before figures that count something: "Acme 20 percent", "Acme 3 Years After", "Nova has 70 per cent and Acme 30". */
const endBeforeCount = (words: readonly string[], { kind, start, end }: FoundName): number => {
  const percent = words
    .slice(start, end)
    .findIndex((word, at) => /^\d/.test(word) && /^(?:percent|per|%)$/.test(words[start + at + 1] ?? ''));
  if (percent > 0) return start + percent;
  const isFigure = end - start > 1 && /^\d+$/.test(words[end - 1] ?? '');
  const isShare = kind === 'COMPANY' && /(?:\d%|percent|per cent) and $/.test(`${words.slice(Math.max(0, start - 4), start).join(' ')} `);
  return isFigure && (isShare || COUNTED.test(words[end] ?? '')) ? end - 1 : end;
};

/** "will warm Acme": the small word before a capital is a headline's verb. */
const opensSmall = ({ field, words }: Passage, { start, end }: FoundName): boolean =>
  field === 'TITLE' && end - start > 1 && /^\p{Ll}{2,}$/u.test(words[start] ?? '') && /^\p{Lu}\p{Ll}/u.test(words[start + 1] ?? '');

/** "Elsewhere Acme", "Every Spark": how a sentence goes on from the one before, and how many are meant. */
const opensSentence = ({ words }: Passage, { start, end }: FoundName): boolean =>
  end - start > 1 && /^(?:Elsewhere|Meanwhile|Separately|Every|Each|Any)$/.test(words[start] ?? '');

/** Without brackets, commas or dashes at its ends, nor what is counted or done beside it. */
const trim = (passages: readonly Passage[], name: FoundName): FoundName[] => {
  const passage = passages[name.passage];
  if (!passage) return [];
  const { words } = passage;
  let end = endBeforeCount(words, name);
  let start = opensSmall(passage, name) || opensSentence(passage, name) ? name.start + 1 : name.start;
  while (end > start && EDGE.test(words[end - 1] ?? '')) end -= 1;
  while (start < end && EDGE.test(words[start] ?? '')) start += 1;
  if (start === end) return [];
  return start === name.start && end === name.end ? [name] : [toFoundName(passages, name.passage, { kind: name.kind, start, end })];
};

/** "Adtile Technologies" and "Inc." after a comma are one name. */
const joinLegalForm = (passages: readonly Passage[], names: readonly FoundName[]): FoundName[] => {
  const joined: FoundName[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    const between =
      last !== undefined && last.passage === name.passage ? (passages[name.passage]?.words ?? []).slice(last.end, name.start) : undefined;
    const isForm = LEGAL_FORM.test(name.text) && last?.kind === 'COMPANY' && between?.every((word) => word === ',') && between.length < 2;
    if (isForm && last !== undefined)
      joined[joined.length - 1] = toFoundName(passages, last.passage, { kind: 'COMPANY', start: last.start, end: name.end });
    else joined.push(name);
  }
  return joined.filter(({ text }) => !LEGAL_FORM.test(text));
};

export const dropNonNames = (passages: readonly Passage[], names: readonly FoundName[]): FoundName[] =>
  joinLegalForm(
    passages,
    names
      .flatMap((name) => trim(passages, name))
      .filter((name) => !NEVER.test(name.text) && !isPeople(name.text) && !isDescription(passages[name.passage]?.words ?? [], name)),
  );

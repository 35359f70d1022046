// Who says so in the text: a party itself, a publication, a named or unnamed voice; without attribution the article's own voice.
import type { Mention } from '../../../schema/facts.ts';
import type { Source } from '../../../schema/ontology.ts';
import type { Filler } from '../match/candidate.ts';
import { POST } from '../rules/people.ts';
import type { Group } from '../sentence/group.ts';

type Voice = { readonly kind: Source; readonly name?: string };

const SAYING = new Set(
  'say announce report tell write confirm deny claim reveal disclose state add explain note declare acknowledge admit insist'.split(' '),
);
const PUBLICATION =
  /\b(news|times|journal|post|bloomberg|reuters|techcrunch|verge|wired|recode|cnbc|cnn|bbc|nikkei|forbes|axios|guardian|telegraph|herald|tribune|gazette|magazine|press|ap|afp|dpa|mint|economist|spiegel|handelsblatt|insider|cnet|zdnet|engadget|gizmodo|mashable|venturebeat|digitimes|wsj|ft|information|yonhap|xinhua|kyodo|seeking alpha|android (?:authority|police|central)|weekly|daily|blog)\b/i;
const UNNAMED =
  /\b(people familiar|persons? familiar|(?:industry |unnamed |anonymous |several |two |three |multiple )?sources?(?: close to| familiar| said| say| told)|sources|rumou?rs?|insiders|it is (?:rumou?red|said|believed)|whispered|people (?:close to|with knowledge|briefed))\b/;

const voiceOf = (speaker: Mention, parties: readonly Filler[], saying: string): Voice => {
  if (parties.some(({ mention }) => mention.fullName === speaker.fullName)) return { kind: 'PARTY', name: speaker.fullName };
  if (PUBLICATION.test(speaker.fullName) || (saying === 'report' && speaker.kind === 'COMPANY'))
    return { kind: 'PUBLICATION', name: speaker.fullName };
  return { kind: 'NAMED', name: speaker.fullName };
};

/** "Ann Berg, CEO of Nordlicht": a person with a post at a party speaks for it. */
const employerNear = (groups: readonly Group[], person: number, parties: readonly Filler[]): Mention | undefined => {
  const around = [groups[person], ...groups.slice(person + 1, person + 6)].filter((group) => group?.kind === 'NOUN');
  const hasPost = around.some((group) => group?.words.some(({ lower }) => POST.test(lower)));
  const names = around.flatMap((group) => group?.words.flatMap(({ mentions }) => mentions) ?? []);
  return hasPost
    ? names.find(({ kind, fullName }) => kind !== 'PERSON' && parties.some(({ mention }) => mention.fullName === fullName))
    : undefined;
};

const speakerAt = (groups: readonly Group[], index: number, parties: readonly Filler[]): Voice | undefined => {
  const group = groups[index];
  if (group?.kind !== 'VERB' || !SAYING.has(group.lemma)) return undefined;
  for (const near of [index - 1, index + 1]) {
    const noun = groups[near];
    if (noun?.kind !== 'NOUN') continue;
    const speaker = noun.head.mentions[0];
    if (speaker?.kind === 'PERSON') {
      const employer = employerNear(groups, near, parties);
      return employer ? { kind: 'PARTY', name: employer.fullName } : { kind: 'NAMED', name: speaker.fullName };
    }
    if (speaker && (near < index || group.lemma === 'say')) return voiceOf(speaker, parties, group.lemma);
    if (near < index && /^(companies|firms|parties|both)$/.test(noun.head.lower)) return { kind: 'PARTY' };
  }
  return undefined;
};

const accordingTo = (groups: readonly Group[], parties: readonly Filler[]): Voice | undefined => {
  const index = groups.findIndex(({ words }) => words.some(({ lower }) => lower === 'according'));
  const noun =
    index < 0
      ? undefined
      : groups.slice(index).find((group) => group.kind === 'NOUN' && group.words.some(({ mentions }) => mentions.length > 0));
  const speaker = noun?.words.find(({ mentions }) => mentions.length > 0)?.mentions[0];
  return speaker ? voiceOf(speaker, parties, 'according') : undefined;
};

export const sourceOf = (groups: readonly Group[], parties: readonly Filler[], quote: string, pressRelease: boolean): Voice => {
  const named = accordingTo(groups, parties);
  if (named) return named;
  if (UNNAMED.test(quote.toLowerCase())) return { kind: 'UNNAMED' };
  for (let index = 0; index < groups.length; index += 1) {
    const voice = speakerAt(groups, index, parties);
    if (voice) return voice;
  }
  return pressRelease ? { kind: 'PARTY' } : { kind: 'OWN_VOICE' };
};

// A line of the page's head that is a credit and nothing else ("Ann Lee" under the date, "AFP, MANILA" over the first paragraph), without any mark.
import { type IsSite, looksLikeName, readNames } from './author-names.ts';
import type { PageMarks } from './page-marks.ts';

const FIRST_LINES = 28;
const PARAGRAPH = 100;
const SHORT_LINE = 80;
const PICTURE = /©|photo|foto|bild|image|picture|getty|imago/i;
/** News agencies and reporters without a name, as a line that credits them begins. */
const AGENCY =
  /^(?:AFP|AP|Reuters|dpa|APA|SDA|SID|EFE|ANSA|AAP|UPI|PTI|ANI|IANS|CNA|TASS|NTB|Ritzau|Belga|ANP|Kyodo|Yonhap|Xinhua|Bloomberg|(?:The )?Associated Press|Agence France-Presse|Anadolu (?:Ajansı|Agency)|Staff (?:writers?|reporters?))(?:,| with |\/|$)[^.!?]{0,40}$/;
/** Buttons are in capitals throughout. */
const HAS_SMALL = /\p{Ll}/u;
const DATED = /^.{0,40}\b20\d\d\b.{0,40}$/;

/** "Ann Lee" next to a date, or "Ann Lee/Bo Chen" and "AFP, MANILA" right before a paragraph. */
const readCredit = (line: string, before: string, behind: string, isSite: IsSite): readonly string[] => {
  const opensText = behind.length > PARAGRAPH;
  if (opensText && AGENCY.test(line)) return [line];
  const isDated = DATED.test(line);
  const { people } = readNames(isDated ? (line.split(/ [|·•–—] /, 1)[0] ?? '') : line, isSite);
  if (!people.every((name) => looksLikeName(name) && HAS_SMALL.test(name))) return [];
  const isBelieved = isDated || (opensText && (DATED.test(before) || (people.length > 1 && people.length < 4 && !PICTURE.test(line))));
  return isBelieved ? people : [];
};

/** To be believed where no other sign names anyone but the publisher. */
export const findCreditLine = ({ afterHeading }: PageMarks, isSite: IsSite): readonly string[] => {
  const lines = afterHeading.split('\n').slice(0, FIRST_LINES);
  for (const [index, line] of lines.entries()) {
    const names = line.length <= SHORT_LINE ? readCredit(line, lines[index - 1] ?? '', lines[index + 1] ?? '', isSite) : [];
    if (names.length > 0) return names;
  }
  return [];
};

// Consortia and standards bodies, told by a word in their names or, where there is none, listed: who is in one of these is a member of it.
import type { Mention } from '../../../schema/facts.ts';

const names = (list: string): ReadonlySet<string> => new Set(list.split(',').map((name) => name.trim()));

const BODIES = names(
  `3gpp, 5gaa, aomedia, aswf, autosar, avnu, bluetooth sig, c2pa, catena-x, ccia, cenelec, chademo, charin, cispe, cncf, dlna, dvb,
  ecma, ecma international, etsi, eurosmart, finos, gaia-x, genivi, gs1, gsma, hyperledger, iab, icann, iec, ieee, ietf, ifpi,
  internet2, itu, jcp, jedec, khronos, linaro, lora alliance, mipi, mlcommons, o-ran, oasis, ocp, odva, ogc, opc,
  openjs, openssf, owasp, pci-sig, r3, risc-v international, rosettanet, sae, sematech, snia, technet,
  tmforum, uefi, usb-if, vesa, w3c, whatwg, wi-sun`,
);

const SURE = 'alliance|consortium|foundation|forum|association|initiative|council|coalition|compact|pledge|w3c|ieee|etsi';
const LIKELY = `${SURE}|institute|society|committee|charter|commission|federation|collaborative|task ?force|sig`;
const withWord = (words: string): RegExp => new RegExp(`\\b(?:${words})\\b`, 'i');

/** In a full name: a body that has members, and no company. */
export const SURE_BODY = withWord(SURE);
/** No "Group", "Union" or "International", which are names of companies too. */
const ALLIANCE = withWord(`${LIKELY}|accord`);
const BODY = withWord(`${LIKELY}|group|union|league|project|international|special interest group`);

type Named = Pick<Mention, 'name' | 'fullName'>;
const isCalled = (words: RegExp, { name, fullName }: Named): boolean =>
  words.test(fullName) || words.test(name) || BODIES.has(fullName.toLowerCase());

export const isAlliance = (mention: Named): boolean => isCalled(ALLIANCE, mention);
/** Of these one is a sponsor. */
const SPORT = /\b(?:olympic|football|soccer|cricket|rugby|tennis|golf|hockey|racing|athletics|sports?)\b/i;
export const isBody = (mention: Named): boolean => isCalled(BODY, mention) && !SPORT.test(mention.fullName);

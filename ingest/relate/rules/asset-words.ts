// Words for the parts of a company, shared by the rules of parts that change hands.
import { ASSETS } from './buying-words.ts';

/** Without what is as often a thing that is used, not owned. */
export const PARTS = ASSETS.split(' ')
  .filter((word) => !/^(?:part|right|software|technology|tech|activity|site|lab|team|office|liability|line|know-how)$/.test(word))
  .join(' ');
/** What a company has many of, and sells to one that goes on with them. */
export const PREMISES =
  'tower mast hotel restaurant newspaper magazine vineyard pharmacy clinic hospital datacenter data-center station store shop supermarket dealership cinema theatre theater stadium farm terminal warehouse centre center spectrum frequency studio bank-branch headquarter domain name url';
/** One of the words, or its plural. */
const oneOf = (list: string): string => `(?:${list.replaceAll(/y\b/g, '(?:y|ie)').replaceAll(' ', '|')})(?:e?s)?`;
export const PART = oneOf(PARTS);
export const ANY_PART = oneOf(`${PARTS} line software technology site activity`);

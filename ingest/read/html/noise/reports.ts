// Prose about newsletters, subscriptions and cookies has the words of lines that offer them, but it turns to nobody.
import { endsSentence, textSize } from '../prose.ts';

/** In letters: a shorter line says too little to be told from an offer ("Subscribers get free access to all articles."). */
const LEAST = 60;
/** Those who make an offer and those to whom it is made; with a capital where small letters make another word of it (German "sie", they). */
const TURNS_TO_READER =
  /\b(?:[Yy]ou(?:r|rs|rself)?|YOUR?|[Ww]e|[Uu]s|[Oo]ur|[Hh]ere|[Pp]lease|[Tt]his (?:article|story|post|page|site|website)|Sie|Ihre?[nmr]?|[Dd]u|[Dd]ich|[Dd]ir|[Dd]eine?[nmr]?|[Ww]ir|[Uu]ns(?:ere?[nmrs]?)?|[Hh]ier|[Jj]etzt|[Vv]ous|[Vv]otre|[Vv]os|[Nn]ous|[Nn]otre|[Nn]os|[Ss]uscríbe(?:te|se)|[Rr]egístrate|[Nn]uestr[oa]s?|[Ii]scriviti|[Jj]e|[Oo]nze|[Dd]in|[Vv]år[at]?)\b/;
/** Begins as a request does: "Subscribe to …", "Join the …". */
const REQUESTS =
  /^(?:(?:subscribe|sign|log|register|join|become|create|follow|find|like|download|get|try|enter|support|send|share|save|leave|post|write|view|show|hide|read|add|contact|e-?mail|reach|got|what|by|want|already|accept|manage|recibe)\b|don.t |abonnier|inscrivez|abonnez|recevez|schrijf|abonneer|prenumerera)/i;
const QUOTED = /["“„«][^"“”„«»]*["“”»]/g;

/** A whole sentence in the third person, but for what is quoted in it. */
export const isReport = (text: string): boolean =>
  textSize(text) > LEAST && endsSentence(text) && !REQUESTS.test(text) && !TURNS_TO_READER.test(text.replace(QUOTED, ' '));

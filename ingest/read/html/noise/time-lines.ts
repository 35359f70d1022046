// Lines that tell a moment or a reading time and nothing else: "Published May 07, 2025 · Last updated 21 hours ago · 5 min read".
import { foldLetters, MONTH_NAMES } from '../../month-names.ts';

const MONTH = `(?:${MONTH_NAMES.join('|')})(?!\\p{L})\\.?`;

const TIMES = new RegExp(
  [
    '\\d{1,2}[:.h]\\d{2}(:\\d{2})?\\s*(uhr|a\\.?m\\.?|p\\.?m\\.?|h|hrs|gmt|utc|[ecmp][sd]?t|cest?|bst|ist|klo)?',
    `\\d{1,2}\\.?(st|nd|rd|th)?( de| of)? ${MONTH},?( de)? ?\\d{0,4}`,
    `${MONTH} \\d{1,2}(st|nd|rd|th)?,?( \\d{4})?`,
    '\\d{1,4}[./-]\\s?\\d{1,2}[./-]\\s?\\d{1,4}',
    '\\d{4}年\\d{1,2}月\\d{1,2}日|\\d{1,2}[時시]\\d{1,2}[分분]',
    '\\d+\\s*(min(ute)?[ns]?|mins|sec(ond)?s?|hours?|hrs?|days?|weeks?|months?|stunden?|tagen?|heures?|horas?)\\b\\.?( (ago|read|de lectura|de lecture|lesezeit|lesedauer))?',
    '(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?\\b,?|(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\\b,?|(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\\b',
    '\\b(published|posted|updated|last updated|modified|created|first published|veroffentlicht|aktualisiert|erschienen|zuletzt|stand|online seit|heute|lesezeit|lesedauer|publie|mis a jour|publicado|actualizado|actualizada|pubblicato|aggiornato|gepubliceerd|opublikowano|oppdatert|publisert|uppdaterad|publicerad|on|at|am|um|vor|le|el|a|a las|ago|read|about|reading time|duration|vom)\\b:?',
  ].join('|'),
  'giu',
);
const LONGEST = 120;

/** What is left of the line without its dates and times is next to nothing. */
export const isTimeLine = (text: string): boolean => {
  if (text.length > LONGEST || !/\d/.test(text)) return false;
  const rest = foldLetters(text)
    .replace(TIMES, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return rest.length <= 3 || (rest.length <= 0.2 * text.length && rest.length < 10);
};

// Lines that a page's machinery prints: advertising marks, cookie notices, players that do not play, disclaimers.
import { anyOf } from './any-of.ts';

export const NOTICE = anyOf(
  // Advertising
  /^(advertisement|advertising|sponsored( content)?|promoted( content)?|paid content|ad|anzeige|werbung|publicité|publicidad|pubblicità|annons|annonse|reklama|реклама|広告)( \d+)?$/,
  /\b(story|article|content) continues (below|after)\b.{0,30}$|\b(artikel|text|beitrag|meldung) (wird|geht) nach der anzeige|^(scroll|skip) (to|down)\b.{0,40}$/,
  /\bad blocker\b.{0,60}\b(enabled|disable|turn off)\b/,
  // Embeds, players, boxes
  /\bextern(er|en)? (inhalt|content)\b|\binhalte? (anzeigen|erlauben|aktivieren)\b|\bredaktioneller inhalt$|^(personen-)?box (auf|zu)klappen/,
  /\b(enable|activate|turn on) javascript\b|\byour browser (does not|doesn.t)\b|^(loading|wird geladen|chargement|cargando)\b.{0,20}$/,
  /\bpic\.twitter\.com\/|^— .{2,60} \(@\w+\)/,
  /^(article content|skip to (main )?content|inhalt|image|photo|video|bild|back to top|nach oben|zurück|menu|close|schließen|show more|mehr anzeigen|expand|open|print|drucken|teilen|merken|kommentare?)$/,
  // Disclaimers
  /^(this|dieser) (content|inhalt|article|story) is (reserved|only|exclusive)\b|\b(does|do) not constitute (\w+ ){0,3}advice\b|\bfor informational purposes only\b/,
  /^this is a (developing|breaking) (news )?story\b|\ball rights reserved\.?$/,
  /\bviews expressed\b.{0,80}\b(author|own|not)\b|^editor.s note: this is an opinion\b|\bmeinung der redaktion\b/,
);

/** Of cookies and consent. News speaks of them too. */
export const PRIVACY = anyOf(
  /\b(this (web)?site|we|our partners) (use|uses|store|stores)\b.{0,40}\bcookies\b|\b(accept|reject|manage) (all )?cookies\b|\bcookie (policy|settings|preferences|consent|notice)\b/,
  /\b(verwende[nt]|verwendet|utilis\w+|utiliza\w*|usa) cookies\b|\bpersonenbezogene daten\b|\b(bin damit )?einverstanden, dass\b|\bein klick für den datenschutz\b/,
);

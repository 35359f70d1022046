// Lines in which a publisher offers its reader something or asks for it: newsletters, subscriptions, apps, comments, tips.
import { anyOf } from './any-of.ts';

/**
 * News is full of firms that "subscribe to shares" and "sign up customers": a pattern needs the reader ("you", "your"), the publisher ("our",
 * "us"), or a line that is nothing else.
 */
export const OFFER = anyOf(
  // Newsletters and alerts
  /\b(to|in) your (inbox|mailbox|e-?mail)\b/,
  /(^|[.!?:…] )(sign up|signing up|subscribe|register|join \d[\d,.]* (readers|people|others)) (for|to|now|here|below|today)\b.{0,100}$/,
  /\b(our|your|free|daily|weekly|morning)\b.{0,60}\bnewsletters?\b.{0,80}\b(sign|subscribe|inbox|mail|deliver|register)/,
  /\b(subscribe|sign up)\b.{0,60}\b(our|your|the) [\w ]{0,30}\b(newsletter|channel|podcast|mailing list|briefing)\b/,
  /\bunsubscribe (at|any|when)|\bno spam\b|\bby (signing up|subscribing|submitting|clicking|providing)\b.{0,60}\byou\b/,
  /\b(please )?(enter|provide) a valid e-?mail|\ba welcome e-?mail is on its way\b|\bissue signing you up\b/,
  // Subscriptions and accounts
  /^(subscribe|sign up|sign in|log in|register|create (a free |an )?account|become a (member|subscriber))\b(?!\.\w).{0,40}$/,
  /^(already a (subscriber|member)|support (us|our|local|independent) (work|journalism|newsroom|reporting)?)\b/,
  /\b(sign in|log in|register|create an account|subscribe)\b.{0,60}\bto (read|continue|keep|save|unlock|comment|access)\b/,
  /\bsubscribers (get|receive|have|can|enjoy)\b.{0,80}\b(our|unlimited|access|free)\b|\btry (it|us) (for|free)\b|\bsubscribe (now|today)\b.{0,20}$/,
  /\b(nur für|exklusiv für) abonnenten\b|\bréservée? aux abonnés\b|\bil vous reste\b.{0,30}\blire\b|\bexclusiv[oa] para suscriptores\b/,
  // Following, apps, shops
  /\b(follow|join|find|like) (us|me|him|her|them|[^.,;:!?]{2,30}) on (google news|whatsapp|telegram|twitter|x\b|facebook|instagram|youtube|linkedin|flipboard|threads|bluesky|apple news|mastodon)/,
  /\b(preferred source|follow us|folgen sie uns|suivez-nous|síguenos|seguici)\b/,
  /\b(download|get) (our|the) (free )?[\w ]{0,20}\bapp\b.{0,40}$|\b(our|the) (terms of (service|use)|privacy (policy|notice))\b/,
  // Tips, comments, sharing
  /\bgot a (news )?tip\b|\b(contact|e-?mail|write to|reach) (us|me|the (author|reporter|writer|editor)|our (newsroom|reporters?))\b|\bget in touch (with us|at|via|by|here)\b/,
  /\bsend (us|your) (tips?|letters?|e-?mails?|comments?|news)\b|\bwhat do you think\?.{0,80}\b(comments?|below|us)\b/,
  /\bjoin the (conversation|discussion|debate)\b|\b(leave|post|write|view|show|hide|read|add) (a |your |all |\d+ )?comments?\b.{0,30}$|^comments? ?(\(?\d+\)?)?$/,
  /^(share|save|print|copy link|e-?mail|tweet|facebook|whatsapp|linkedin)( (this|the)( (article|story|page|post))?)?( (on|via|by) .{2,30})?$/,
  // German
  /\b(newsletter|push-?nachrichten|whatsapp-kanal)\b.{0,80}\b(abonnier|anmeld|bestell|registrier|kostenlos)|\babonniere[nr]? (sie|den|unseren|jetzt)\b/,
  /\bjetzt (abonnieren|anmelden|registrieren|testen|weiterlesen|herunterladen)\b|\bmit der anmeldung\b|\bdatenschutz(erklärung|hinweise)\b/,
  // French, Spanish, Italian, Dutch, Swedish
  /\b(inscrivez-vous|abonnez-vous|recevez (nos|la|notre)|téléchargez (notre|l.app))\b|\bsuscríbe(te|se)\b|\bregístrate\b|\brecibe (nuestra|las|en tu)\b/,
  /\biscriviti (alla|al|ora)\b|\babonneer je\b|\bschrijf je in\b|\bprenumerera (på|nu|här)\b/,
);

/** What the publisher earns by the reader's buying: always about itself, in the third person too. */
export const DISCLOSURE = anyOf(
  /\b(earn|receive|get) (us )?(a|an|an affiliate)? ?(small )?commission\b|\b(contains?|include[sd]?|with) affiliate links?\b|\bindependently (selected|chosen)\b|\baffiliate-links?\b/,
);

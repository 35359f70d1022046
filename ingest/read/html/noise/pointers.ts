// Lines that point to other pages: "Read more: …", "Auch interessant", "Lire aussi". What they lead to is another article's news.
import { anyOf } from './any-of.ts';

/** All are anchored at the line's start; those that could begin a sentence must also be short or go on with a mark. */
export const POINTER = anyOf(
  // English
  /^(read|see|watch|listen|know|learn|find out) ?(more|also|next|now|this|too|it)?( (about|on|at|in))? ?([:|»>→–—]|$)/,
  /^(read|see) (more|also|next)\b.{0,120}$/,
  /^(also|more|related|recommended|similar|further|must|editor.s) (read|reading|on|from|in|stor(y|ies)|articles?|news|coverage|posts?|picks?|links?|topics|content)\b.{0,60}$/,
  /^(watch|listen|video|photos?|gallery|live|explainer|analysis|opinion|podcast) ?[:|»]/,
  /^(related|read this|read on|dive deeper|go deeper|up next|what to read next|more to explore|you may also like|in case you missed it|don.t miss|most read|most popular|trending( now)?|top stories)\b.{0,40}$/,
  /^(click here|(find|learn|read|discover|see) (out )?more)\b.{0,60}$/,
  // German
  /^(lesen sie|lies|auch interessant|passend dazu|zum thema|siehe auch|das könnte (sie|dich)|häufig gelesen|meistgelesen|weitere (artikel|nachrichten|themen|informationen))\b.{0,60}$/,
  /^(mehr|hier|alles) (zum thema|dazu|über|aus|zu|geht|lesen|finden sie)\b.{0,40}$/,
  /^(lesen sie|lies|hier lesen sie) (auch|hier|mehr|dazu|weiter)\b/,
  // French, Spanish, Italian, Portuguese
  /^(lire|à lire|voir|écouter|lisez|notre dossier) ?(aussi|également|plus loin)? ?(:|\||$)/,
  /^(lire|à lire|voir) (aussi|également)\b|^(sur le même sujet|pour aller plus loin)\b/,
  /^(lea|lee|leer|ver|te puede|más|también)( también| más| interesar| información| noticias).{0,40}(:|$)/,
  /^(noticias? relacionadas?|más información|te recomendamos)\b.{0,60}$/,
  /^(leggi|guarda) anche\b|^(leia|veja) (também|mais)\b/,
  // Dutch, Nordic, Slavic, others
  /^(lees|bekijk) ook\b|^(läs|les|læs|lue|se) (även|også|mer|mere|myös)\b/,
  /^(czytaj|zobacz) (także|też|więcej|również)\b|^(čtěte|přečtěte si)\b|^(читайте|смотрите) (также|ещё)/,
  /^(baca|lihat) juga\b|^(đọc|xem) thêm\b|^(ilgili haber|bunlar da)\b/,
  /^(関連記事|あわせて読みたい|関連|相关阅读|延伸閱讀|관련기사)/,
);

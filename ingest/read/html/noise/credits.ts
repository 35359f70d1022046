// Lines that say who wrote, pictured, edited or supplied an article. Photo agencies are firms too: a sentence about one is no credit.
import { anyOf } from './any-of.ts';

const AGENCIES =
  'getty( images)?|ap( photo)?|afp|reuters|picture.alliance|shutterstock|istock|imago( images)?|epa(-efe)?|zuma( press)?|alamy|unsplash|dpa|apa|keystone|bloomberg|associated press|file photo|handout';

export const CREDIT = anyOf(
  /^(by|von|par|por|di|door|af|av|autor(in|es)?|author|words|text|fotos?|photos?|photographs?|images?|bild(er)?|pictures?|video|grafik|graphic|illustration|credits?|imagen|crédit|copyright|produced|reported|edited|translated|redaktion|written)( by| von| par| de| of)? ?[:/|]/,
  /^(sources?|quellen?|fuente|bron|kilde|källa) ?[:/|].{1,50}$/,
  /^(©|\(c\) |copyright (©|\(c\)|\d{4}|by\b))/,
  // "… | Getty Images", "… Photo: Ann Lee/Reuters", "© Keystone"
  new RegExp(
    `(/|\\||©|\\bvia |\\bfoto: ?|\\bphoto: ?|\\bbild: ?|\\b(photo|image|picture)s? (by|via|courtesy of) ?[^.]{0,60}) ?(${AGENCIES})\\W*$`,
  ),
  // "The hall in Tampere. Photo: Ann Lee"
  /[.!?…] ?(photos?|fotos?|bild(er)?|images?|pictures?|illustration|graphic|grafik)( by)?: ?[^.!?]{2,50}$/,
  // "(Ann Lee/Getty Images)", "(Photo by …)", "(AP Photo/…)"
  /\((photo|image|picture|foto|bild|credit|courtesy|ap photo|file|illustration|graphic|grafik|handout)\b[^()]{0,90}\)\.?$/,
  new RegExp(`\\([^()]{2,80}(/|\\bvia ) ?(${AGENCIES})\\)\\.?$`),
  /^\W{0,2}(additional )?(reporting|writing|editing|graphics|with reporting|with (files|additional reporting|reports)|compiled|production) (by|from)\b/,
  /\bcontributed (to this (report|article|story)|reporting)\b.{0,40}$|^(first|originally|previously) published\b.{0,100}$/,
  /\b(this (article|story|post|piece|interview|report)) (was|has been|is|originally|first|appeared|has also).{0,40}\b(published|updated|appeared|translated|edited|produced|corrected|amended|part of|adapted|created|supported)\b/,
  // "(Quelle: APA/sda/dpa)", "mit dpa"
  /^(?=.{1,60}$)\W?\(?(quelle|source|mit|with|von)?:? ?(material (von|der) )?(der )?(dpa|afp|apa|sda|reuters|ap|epa|ots|kna|epd|sid|ansa|efe|tt|ntb|ritzau)([ /,-]+(\w{2,4}|und|and|et))*\)?\.?$/,
);

const NAME = "\\p{Lu}[\\p{L}.'’-]+";
const SMALL_WORD = '(?:and|und|et|y|e|en|och|og|in|&|von|van|de|der|da|di|du)';
const BYLINE = new RegExp(`^(?:By|BY|Von|VON|Par|PAR|Por|POR|Di|Da|Door|Av|Af|Text|Tekst)(?: (?:${NAME},?|${SMALL_WORD}))+$`, 'u');

/** "By Ann Lee and Bo Chen, Berlin": names and nothing else. */
export const isByline = (text: string): boolean => text.length < 90 && BYLINE.test(text);

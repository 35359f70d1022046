// Whether a text is a company's own announcement: its type or section, the address of a wire or press room, or the marks that releases bear.

/** Words in the names of wires and press rooms, whoever runs them. */
const WIRE_HOST =
  /newswire|presswire|businesswire|press-?release|presse-?(?:portal|box|mitteilung)|^(?:www\.)?(?:press|presse|pressroom|newsroom|investors?|ir)\./i;
const RELEASE_PATH =
  /\/(?:press-?releases?|news-?releases?|press-?room|newsroom|pressemitteilung(?:en)?|presseinformation(?:en)?|communiques?(?:-de-presse)?|comunicados?(?:-de-prensa)?|comunicati-stampa|persberichten?|pressmeddelanden?)(?:\/|$)/i;
const RELEASE_SECTION =
  /^(?:press|news) ?releases?$|^press ?room$|^presse(?:mitteilung|information)(?:en)?$|^communiqués?(?: de presse)?$|^comunicados?(?: de prensa)?$|^comunicat[oi] stampa$|^persbericht(?:en)?$|^pressmeddelanden?$/i;
/** A heading of its own over the text. */
const RELEASE_HEADING =
  /^\W{0,3}(?:press release|news release|media release|for immediate release|pressemitteilung|presseinformation|communiqué de presse|comunicado de prensa|comunicato stampa)\s*(?:$|[:|–—-])/im;
/** The wire's name in the dateline: "HELSINKI, July 5 /PRNewswire/ --", "(BUSINESS WIRE)--", "(ots)". */
const WIRE_MARK =
  /\bFOR IMMEDIATE RELEASE\b|\/ ?(?:PR ?Newswire|CNW|ots|Canada NewsWire|[A-Z]{2,}wire)[\w -]{0,20}\/|\((?:BUSINESS ?WIRE|GLOBE ?NEWSWIRE|MARKETWIRED?|ACN Newswire|NEWSFILE|Newsfile Corp|Business Wire|ots)\b|\b[A-Z]{3,}WIRE ?\//;
const HEAD = 1500;

/** Paragraphs that close releases; a report has none of them, or one that it quotes. */
const FORWARD_LOOKING =
  /^(?:cautionary (?:note|statement)[^\n]{0,60}|safe harbou?r[^\n]{0,40}|[^\n]{0,40}forward[- ]looking (?:statements?|information))\b/im;
const ABOUT = /^(?:About|ABOUT|Über|À propos d[eu']|Acerca de|Sobre|Over|Om) \p{Lu}[^\n.!?]{1,60}:?$/mu;
const CONTACT =
  /^(?:(?:media|press|investor|company|pr)s?(?: ?(?:&|and) ?\w+)?(?: relations)?(?: contacts?| enquiries| inquiries)|pressekontakt|contacts?(?: presse)?|contacto de prensa|contatti stampa)\s?:?(?:$|\s)/im;
const ANNOUNCED = /\b(?:today|heute|aujourd['’]hui|hoy|oggi)\b.{0,30}\b(?:announce[sd]?|gibt|gab|annonce|anunci[aóo]|annuncia)\b/i;
const DATELINE = /^\p{Lu}[^\n]{2,80}\b(?:19|20)\d\d\b[^\n]{0,40}(?:--|–|—|-)\s/u;

const hasMarks = (text: string): boolean => {
  const head = text.slice(0, HEAD);
  if (RELEASE_HEADING.test(head) || WIRE_MARK.test(head)) return true;
  const tail = text.slice(-6000);
  const closings = [FORWARD_LOOKING, ABOUT, CONTACT].filter((pattern) => pattern.test(tail)).length;
  return closings >= 2 || (closings === 1 && DATELINE.test(head) && ANNOUNCED.test(head));
};

/** `types`: of the page's article in JSON-LD; `section`: where the site puts it. */
export const isPressRelease = ({
  text,
  types = [],
  section,
  address,
}: {
  readonly text: string;
  readonly types?: readonly string[];
  readonly section?: string | undefined;
  readonly address?: string | undefined;
}): boolean => {
  if (types.includes('PressRelease') || RELEASE_SECTION.test(section ?? '') || hasMarks(text)) return true;
  if (!address || !URL.canParse(address)) return false;
  const { hostname, pathname } = new URL(address);
  return WIRE_HOST.test(hostname) || RELEASE_PATH.test(pathname);
};

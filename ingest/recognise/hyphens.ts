// Where a hyphenated word is cut: "Google-backed" and "Dell-EMC deal" are, T-Mobile, HP-UX and "multi-year" are not.

const SUFFIXES = new Set(
  'backed owned based branded made led funded run powered like style inspired compatible enabled friendly only operated controlled supported developed designed built bought acquired era wide listed focused first free ready specific related exclusive class owner backer maker driven themed supplied managed hosted founded fueled fuelled financed licensed certified flavored flavoured sized bound connected native esque ish centric centered centred sponsored invested parent subsidiary affiliated linked dominated run'.split(
    ' ',
  ),
);
const PREFIXES = new Set(
  'co re pre anti non multi cross start self semi sub super inter intra micro mini mega over under on off in out back up down real high low open long short full half third first second one two three four five six seven ten year day week month time well end built top all pay plug check spin follow buy sell take make break hands hand follow click sign log opt roll drive pick drop stand trade world light right left big small best better face peer state step cutting leading fast free next last late early mid ultra bi tri de un so know must how who life work home self voice video data air sea'.split(
    ' ',
  ),
);
const WHOLE = new Set(
  'mercedes-benz rolls-royce coca-cola hewlett-packard harley-davidson wi-fi wal-mart hapag-lloyd saint-gobain louis-dreyfus bristol-myers colgate-palmolive kimberly-clark anheuser-busch thermo-fisher schneider-kreuznach abu-dhabi pan-asia asia-pacific aston-martin spider-man pac-man'.split(
    ' ',
  ),
);
// First names that come in pairs: Jean-Luc, Anne-Marie, Hans-Peter, Kim Jong-Un.
const FIRST_NAMES = new Set(
  'jean anne ann marie hans karl carl pierre mary lee sung jong jae young min jin seung hyun ki kwon joo mei xiao ming'.split(' '),
);

const isCapital = (part: string): boolean => /^\p{Lu}/u.test(part);
const isLower = (part: string): boolean => /^\p{Ll}+$/u.test(part);

const cutsBetween = (left: string, right: string): boolean => {
  const lowLeft = left.toLowerCase();
  const lowRight = right.toLowerCase();
  if (left.length < 2 || right.length < 2 || /^\d/u.test(right)) return false;
  if (SUFFIXES.has(lowRight)) return true;
  if (isCapital(right) && isLower(left)) return true;
  if (!isCapital(left) || PREFIXES.has(lowLeft) || FIRST_NAMES.has(lowLeft)) return false;
  if (isLower(right)) return right.length > 2;
  return isCapital(right) && !/^\p{Lu}{1,2}$/u.test(right) && !WHOLE.has(`${lowLeft}-${lowRight}`);
};

/** Offsets of the hyphens in `word` that stand between two tokens of their own. */
export const hyphenCuts = (word: string): number[] => {
  const cuts: number[] = [];
  let from = 0;
  for (let at = word.indexOf('-'); at >= 0; at = word.indexOf('-', at + 1)) {
    const next = word.indexOf('-', at + 1);
    const left = word.slice(from, at);
    const right = word.slice(at + 1, next < 0 ? word.length : next);
    if (!cutsBetween(left, right)) continue;
    cuts.push(at);
    from = at + 1;
  }
  return cuts;
};

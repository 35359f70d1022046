// Names of companies and products that do not exist, in the shapes that real ones have: made-up words, but also ordinary ones ("Lantern", "Blue Harbor"),
// numbers, small or many capitals, family names, legal forms. Seeded by the caller's `random`.

type Random = () => number;

const SYLLABLES = 'ba co da fi go lu mi no pra qui ro sta tri ve xo zen lar mor tek nis vio ral sky ful bit pan'.split(' ');
const ENDINGS = ['ly', 'ify', 'Hub', '.io', '.com', 'Labs', 'AI'];
const SECOND = [
  'Networks',
  'Labs',
  'Technologies',
  'Capital',
  'Ventures',
  'Systems',
  'Robotics',
  'Media',
  'Energy',
  'Health',
  'Motors',
  'Group',
];
const FORMS = ['Inc.', 'Inc', 'Corp', 'Corp.', 'Ltd', 'AG', 'plc', 'GmbH', 'Holdings', 'Group'];
/** Ordinary words that could be a company's whole name. */
const PLAIN =
  `anchor arrow aspect atlas badge beacon bloom bolt border branch bridge bright bronze canopy canvas carbon cargo cedar chapter chorus
  circle clover compass copper coral counter crest current dash deck delta drift echo ember engine envoy fable falcon farm feather field
  figure flare fleet flow fold forge forward found frame friend garden gather glass grain grove guide hammer harbor harvest hatch hello
  hive hollow honest insight ivory journey keen kettle key lantern lark ledger lever lift light lumen maple march mark meadow merit
  method mint mirror mosaic nectar north oak object olive open orbit outlook paper pattern pebble pilot pine pivot play pocket point
  portal prime pulse quarry quick radius raven reach relay ribbon ripple rise river robin root sail scale scout seed shelter signal
  silver slate smart socket spark spire spoke spring spruce square stack stage stone stream summit swift table tempo thread tide torch
  touch tower trail turn union upward vault velvet venture vest view vine wander wave way willow window wing wonder yard zest`
    .split(/\s+/)
    .filter((word) => word.length > 0);
const COLOURS = 'red blue green black white silver golden orange big great little north south west new open clear bright under over'.split(
  ' ',
);
const FAMILIES =
  `Abbott Barlow Bexley Carver Dalton Eastman Farrow Grady Hadley Ingram Jarvis Kendrick Langley Merton Norcross Oakley Parrish Quinlan
  Ralston Sutton Tarrant Upton Vickers Whitlock Yardley`
    .split(/\s+/)
    .filter((word) => word.length > 0);
const CONSONANTS = 'BCDFGHKLMNPRSTVX';

export const pick = <Item>(items: readonly Item[], random: Random): Item | undefined => items[Math.floor(random() * items.length)];
const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const coin = (random: Random): string =>
  capitalise(Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES, random) ?? '').join(''));
const plain = (random: Random): string => capitalise(pick(PLAIN, random) ?? '');
const colour = (random: Random): string => capitalise(pick(COLOURS, random) ?? '');
const family = (random: Random): string => pick(FAMILIES, random) ?? '';
const letters = (random: Random): string =>
  Array.from({ length: 2 + Math.floor(random() * 3) }, () => CONSONANTS.charAt(Math.floor(random() * CONSONANTS.length))).join('');

type Shape = readonly [often: number, make: (random: Random) => readonly string[]];

/** Each shape with how often it is drawn. */
const COMPANIES: readonly Shape[] = [
  [30, (random) => [coin(random) + (random() < 0.12 ? (pick(ENDINGS, random) ?? '') : '')]],
  [8, (random) => [coin(random), pick(SECOND, random) ?? '']],
  [18, (random) => [plain(random)]],
  [6, (random) => [plain(random), pick(SECOND, random) ?? '']],
  [6, (random) => [colour(random), plain(random)]],
  [4, (random) => [plain(random), plain(random)]],
  [4, (random) => [plain(random) + plain(random)]],
  [3, (random) => [plain(random), String(1 + Math.floor(random() * 99))]],
  [2, (random) => [(pick(['e', 'i', 'x', 'g'], random) ?? '') + coin(random)]],
  [1, (random) => [coin(random).toLowerCase()]],
  [5, (random) => [letters(random)]],
  [4, (random) => [family(random)]],
  [4, (random) => [family(random), family(random)]],
  [2, (random) => [family(random), '&', family(random)]],
  [1, (random) => [pick(['Mr', 'Dr', 'Saint'], random) ?? '', plain(random)]],
  [5, (random) => [coin(random), pick(FORMS, random) ?? '']],
];
const PRODUCTS: readonly Shape[] = [
  [6, (random) => [coin(random)]],
  [6, (random) => [plain(random)]],
  [6, (random) => [colour(random), plain(random)]],
  [4, (random) => [plain(random), plain(random)]],
  [4, (random) => [plain(random), String(1 + Math.floor(random() * 30))]],
  [3, (random) => [letters(random) + String(1 + Math.floor(random() * 900))]],
  [2, (random) => [coin(random), plain(random), 'Pro']],
];

const draw = (shapes: readonly Shape[], random: Random): readonly string[] => {
  let left = random() * shapes.reduce((sum, [often]) => sum + often, 0);
  for (const [often, make] of shapes) {
    left -= often;
    if (left < 0) return make(random);
  }
  return [coin(random)];
};

/** The words of a name: ["Zentek"], ["Blue", "Harbor"], ["Dalton", "&", "Farrow"]. */
export const inventCompany = (random: Random): readonly string[] => draw(COMPANIES, random);
export const inventProduct = (random: Random): readonly string[] => draw(PRODUCTS, random);

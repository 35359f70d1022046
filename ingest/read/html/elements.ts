// What HTML says of element names: which have no content, and which end an open element by beginning.

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const VOID_ELEMENTS = words('area base basefont br col embed frame hr img input link meta param source track wbr');

/** Elements that begin a line of their own. */
export const BLOCK_ELEMENTS = words(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul',
);

const PARAGRAPH = words('p');
const ENDS_PARAGRAPH = words(
  'address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul',
);
const ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', words('li')],
  ['dd', words('dd dt')],
  ['dt', words('dd dt')],
  ['tr', words('tr td th')],
  ['td', words('td th')],
  ['th', words('td th')],
  ['tbody', words('thead tbody tr td th')],
  ['tfoot', words('thead tbody tr td th')],
  ['option', words('option')],
  ['body', words('head')],
]);

/** The elements that end when `name` begins directly inside them. */
export const closedByOpening = (name: string): ReadonlySet<string> | undefined => (ENDS_PARAGRAPH.has(name) ? PARAGRAPH : ENDS.get(name));

// Tame HTML → its blocks, and those of them that Readability takes for the article. The one file that knows @mozilla/readability and linkedom.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type Block, listBlocks, type TreeNode } from './list-blocks.ts';
import { CONSENT_MARK } from './tame-html.ts';

export type PageBlocks = { readonly page: readonly Block[]; readonly main: readonly Block[] };

type Element = TreeNode & { readonly textContent: string | null; readonly remove: () => void };
type Dom = { readonly body: Element; readonly querySelectorAll: (selector: string) => Iterable<Element> };

const textLength = ({ textContent }: Element): number => textContent?.length ?? 0;

/** Less text than this beside a consent layer is no article: then the layer is the page. */
const LEAST_BESIDE = 300;

const removeConsentLayers = ({ body, querySelectorAll }: Dom): void => {
  const layers = [...querySelectorAll(`[${CONSENT_MARK}]`)];
  if (layers.length === 0) return;
  const beside = textLength(body) - layers.reduce((sum, layer) => sum + textLength(layer), 0);
  if (beside >= LEAST_BESIDE) for (const layer of layers) layer.remove();
};

/** Readability unwraps boxes: the page's own block of the same text still knows what it stood in. */
const withPlaces = (main: readonly Block[], page: readonly Block[]): readonly Block[] => {
  const places = new Map<string, Block>();
  for (const block of page) if (!places.has(block.text)) places.set(block.text, block);
  return main.map((block) => places.get(block.text) ?? block);
};

/** `main` is empty where Readability finds nothing. */
export const findMainContent = (html: string): PageBlocks => {
  const window = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`);
  const document: Dom = window.document;
  removeConsentLayers({ body: document.body, querySelectorAll: (selector) => document.querySelectorAll(selector) });
  const page = listBlocks(document.body);
  const options = { keepClasses: true, disableJSONLD: true, serializer: (node: TreeNode) => node };
  const found = new Readability<TreeNode>(window.document, options).parse();
  return { page, main: found?.content ? withPlaces(listBlocks(found.content), page) : [] };
};

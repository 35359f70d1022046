// What a page turned out to be. Only an ARTICLE enters the graph, so a wall, a front page or a "not found" must not pass for one.
import type { Verdict } from '../../../schema/ontology.ts';
import type { PageMetadata } from '../metadata/page-metadata.ts';
import type { Block } from './blocks/block.ts';
import { endsSentence, isProse, textSize } from './prose.ts';

export type Judged = { readonly verdict: Verdict; readonly reason?: string };
export type PageFacts = {
  readonly text: string;
  /** All blocks of the page, and those that became the text. */
  readonly page: readonly Block[];
  readonly kept: readonly Block[];
  readonly metadata: PageMetadata;
  readonly ogType?: string;
};

/** What only consent walls speak of; and what they also speak of, as news does. */
const CONSENT =
  /\b(cookies?|consent|einwilligung|zustimm\w+|personal data|personenbezogen\w*|gdpr|dsgvo|données personnelles|consentement|datos personales|legitimate interest)\b/giu;
const AROUND_CONSENT =
  /\b(datenschutz\w*|privacy|partners?|partnern|werbung|advertising|accept all|alle akzeptieren|tout accepter|aceptar|trac(king|eurs?)|manage (options|preferences))\b/giu;
const PAYWALL =
  /\b(subscribe (now )?(to|and) (continue|read|keep|unlock)|to (continue|keep) reading|continue reading (this article )?with|already a subscriber|(for|to) subscribers only|subscribers only|this (article|content|story) is (for|reserved|exclusive|available)|create (a free|an) account to|register (for free )?to (continue|read)|sign in to (continue|read)|unlock this article|mit .{0,20}\bweiterlesen|jetzt (weiterlesen|abonnieren)|nur für abonnenten|réservée? aux abonnés|pour lire la suite|la suite est réservée|para seguir leyendo|exclusiv[oa] para suscriptores|contenuto riservato|verder lezen)\b/iu;
const NOT_FOUND =
  /^(error )?404\b|\b(page|article|story|seite|artikel) (was |wurde |is )?(not|nicht) (be )?(found|gefunden)\b|\bpage (introuvable|non trouvée)|página no encontrada|pagina non trovata|\b(page|story|article) (you.{0,40}|is )?(no longer|not) (exists?|available|there)/iu;
const NOT_ARTICLE_TYPE = /^(website|profile|video(\.\w+)?|product|music\.\w+|book)$/i;

/** Sizes in letters. A stub is a standfirst and a line or two; a front page's longest texts are teasers. */
const STUB = 900;
const LEAST = 140;
const WALL = 6000;
const CONSENT_PER_LETTER = 1 / 90;

const hasDate = ({ published }: PageMetadata): boolean => published !== undefined;
const isArticleType = ({ types }: PageMetadata): boolean => types.some((type) => /Article|Posting|Report$/.test(type));

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const isConsent = ({ text, metadata }: PageFacts): boolean => {
  const size = textSize(text);
  if (size === 0 || size > WALL || isArticleType(metadata) || hasDate(metadata)) return false;
  const hits = count(text, CONSENT);
  return hits >= 3 && hits + count(text, AROUND_CONSENT) > size * CONSENT_PER_LETTER;
};

/** A wall stands where the text breaks off; an invitation to subscribe in the page's head or foot says nothing. */
const BEHIND_TEXT = 10;
const isStub = ({ text, page, kept, metadata }: PageFacts): boolean => {
  if (textSize(text) > STUB) return false;
  const last = kept.at(-1);
  const end = last ? page.lastIndexOf(last) + 1 : 0;
  return (metadata.isPaid && !endsSentence(text)) || page.slice(end, end + BEHIND_TEXT).some((block) => PAYWALL.test(block.text));
};

const linkShare = (page: readonly Block[]): number => {
  const total = page.reduce((sum, { text }) => sum + textSize(text), 0);
  return total === 0 ? 0 : page.reduce((sum, { text, links }) => sum + textSize(text) * links, 0) / total;
};

/** Most of it is links, and what is not are many short texts that nothing calls one article. */
const isFront = ({ page, kept, metadata, ogType }: PageFacts): boolean => {
  if (isArticleType(metadata) || ogType === 'article') return false;
  const cards = page.filter(({ links, text }) => links > 0.6 && textSize(text) > 25).length;
  const longest = Math.max(0, ...kept.map(({ text }) => textSize(text)));
  return cards >= 15 && (linkShare(page) > 0.5 || !hasDate(metadata)) && longest < 400 && kept.filter(isProse).length < 12;
};

export const judge = (facts: PageFacts): Judged => {
  const { text, page, metadata, ogType } = facts;
  const size = textSize(text);
  if (NOT_FOUND.test(metadata.title) && size < STUB * 2)
    return { verdict: 'NOT_AN_ARTICLE', reason: 'The page says that there is nothing at its address.' };
  if (isConsent(facts)) return { verdict: 'CONSENT_PAGE', reason: 'The page asks for consent instead of showing an article.' };
  if (isStub(facts)) return { verdict: 'PAYWALL_STUB', reason: 'Only the beginning of the article is free to read.' };
  if (metadata.types.includes('LiveBlogPosting')) return { verdict: 'LIVE_BLOG', reason: 'The page is a live blog of many posts.' };
  if (isFront(facts)) return { verdict: 'NOT_AN_ARTICLE', reason: 'The page lists articles and is none itself.' };
  if (size === 0 && page.length === 0) return { verdict: 'EMPTY', reason: 'No text was found in the page.' };
  if (size === 0) return { verdict: 'NOT_AN_ARTICLE', reason: 'The page holds no sentence.' };
  const claimsToBeOne = isArticleType(metadata) || ogType === 'article';
  if (size < LEAST && !endsSentence(text) && !claimsToBeOne) return { verdict: 'NOT_AN_ARTICLE', reason: 'The page holds no sentence.' };
  if (NOT_ARTICLE_TYPE.test(ogType ?? '') && !hasDate(metadata) && size < STUB && !isArticleType(metadata))
    return { verdict: 'NOT_AN_ARTICLE', reason: 'Nothing in the page says that it is an article.' };
  return { verdict: 'ARTICLE' };
};

// News, pictures and posts for those who train models or show answers: whose texts another may use, and what data it gets.
import { type Rule, rulesOf } from './rule.ts';
import { NEWS_DEAL, TEXTS } from './works.ts';

const { verb, noun } = rulesOf('CONTENT_LICENSE');
const UNLICENSED = /\b(?:sue[sd]?|suing|lawsuits?|without|scrap\w+|accus\w+|infring\w*|stole\w*|stopp?\w*|block\w*|illegal\w*)\b/;
const TEXT =
  /\b(?:articles?|content|archives?|posts|data|firehose|tweets|images|photos|pictures|journalism|stories|songs|recordings|books|library|catalog(?:ue)?|news|discussions|reporting)\b/;

export const NEWS_RULES: readonly Rule[] = [
  verb({
    name: 'train models on the texts of',
    verbs: 'train improve feed teach',
    after: /\b(?:on|with|using|by|from)\b/,
    sentence: new RegExp(`(?=.*${NEWS_DEAL.source}).*${TEXT.source}`),
    roles: [
      {
        role: 'LICENSOR',
        slots: [
          'on.possessor:company',
          'on.modifier:company',
          'with.possessor:company',
          'with.modifier:company',
          'on.from:company',
          'on.of:company',
          'on:company',
        ],
      },
      { role: 'LICENSEE', slots: ['subject:company', 'ruler:company', 'object.possessor:company'] },
    ],
    not: UNLICENSED,
    confidence: 0.7,
  }),
  verb({
    name: 'use the texts of',
    verbs:
      'use show display quote cite draw_on surface incorporate include read reproduce summarise summarize feature answer ingest access tap',
    object: TEXTS,
    sentence: new RegExp(
      `\\b(?:ai|model|models|chatbot|chatgpt|assistant|answers?|search|training)\\b.*${NEWS_DEAL.source}|${NEWS_DEAL.source}.*\\b(?:ai|model|models|chatbot|chatgpt|assistant|answers?|search|training)\\b|\\bto (?:train|improve|answer)\\b`,
    ),
    roles: [
      {
        role: 'LICENSOR',
        slots: ['object.possessor:company', 'object.modifier:company', 'object.of:company', 'object.from:company', 'from:company'],
      },
      { role: 'LICENSEE', slots: ['subject:company', 'ruler:company'] },
    ],
    not: UNLICENSED,
    covers: ['object'],
    confidence: 0.7,
  }),
  verb({
    name: 'draw on the texts of',
    verbs: 'draw rely base tap',
    after: /^(?:\S+ ){1,3}?(?:on|into|from)\b/,
    sentence: new RegExp(`(?=.*${NEWS_DEAL.source}).*${TEXT.source}`),
    roles: [
      {
        role: 'LICENSOR',
        slots: ['on.modifier:company', 'on.possessor:company', 'on.from:company', 'from.modifier:company', 'into.possessor:company'],
      },
      { role: 'LICENSEE', slots: ['subject:company', 'subject.possessor:company'] },
    ],
    not: UNLICENSED,
    confidence: 0.65,
  }),
  noun({
    name: 'access to the works of',
    nouns: 'access',
    after:
      /^(?:\S+ ){0,4}?access to (?:\S+ ){0,5}?(?:firehose|data|tweets|posts|articles|archives?|content|catalog(?:ue)?s?|library|songs|music|films|movies|shows|titles|games|images|photos|footage|news|recordings|channels|stories|journalism)\b/,
    verbs: 'get gain have obtain receive secure win buy lose keep retain acquire need grant give sell offer provide',
    roles: [
      {
        role: 'LICENSOR',
        slots: ['to.possessor:company', 'to.modifier:company', 'to.of:company', 'to.from:company', 'from:company', 'giver:company'],
      },
      { role: 'LICENSEE', slots: ['given:company', 'holder:company', 'later.to:company'] },
    ],
    not: /\busers?\b|\bcustomers\b|\bhackers?\b|\bbreach|subpoena|\bpatents?\b|user data|personal|\bnsa\b|government|police|\bfbi\b|court/,
    confidence: 0.65,
  }),
  verb({
    name: 'sell its texts to',
    verbs: 'sell license licence give offer provide grant',
    object: 'access data archive article content firehose post tweet footage picture photo image',
    sentence: TEXT,
    roles: [
      { role: 'LICENSOR', slots: ['subject:company'] },
      { role: 'LICENSEE', slots: ['later.to:company', 'to:company'] },
    ],
    not: /\busers?\b|\bcustomers\b|\bpatents?\b|user data|personal|government|police|\bfbi\b|court|data cent/,
    confidence: 0.6,
  }),
];

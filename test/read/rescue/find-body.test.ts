import { describe, expect, it } from 'vitest';
import { findBodyInData } from '../../../ingest/read/html/rescue/find-body.ts';

const TITLE = 'Tarnfell licenses its battery patents to Orsk Motors';
const ADDRESS = 'https://news.example/2026/03/tarnfell-orsk-battery-patents';
const PARAGRAPHS = [
  'Tarnfell Energy will let Orsk Motors use all of its battery patents for ten years, the two companies said on Monday.',
  'Orsk pays 40 million dollars at once and a fee for each car. “We looked at five suppliers,” its chief engineer said, “and took one.”',
  'The first cars with the new cells leave the works in Halden next spring; a second works is planned in Portugal for 2029.',
  'Tarnfell keeps the right to build cells for ships and for the grid, which made up most of its sales in the past year.',
];
const BODY = PARAGRAPHS.join('\n\n');
const HTML = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const OTHER = PARAGRAPHS.map((text) => text.replaceAll('Tarnfell', 'Quillon').replaceAll('Orsk', 'Brandt'));
const STORY = { headline: TITLE, url: '/2026/03/tarnfell-orsk-battery-patents' };

const find = (...scripts: readonly string[]) => findBodyInData(scripts, { title: `${TITLE} | News`, address: ADDRESS });
const findIn = (value: unknown) => find(JSON.stringify(value));
const spans = (text: string) => {
  const [first = '', ...rest] = text.split(' ');
  return [first, ` ${rest.join(' ')}`];
};

describe('the body in a page’s data is found', () => {
  const inStory = (members: object) => ({ props: { pageProps: { article: { ...STORY, ...members } } }, page: '/[...slug]' });
  it.each<[string, unknown]>([
    ['a string of HTML', inStory({ body: HTML })],
    ['a string of escaped HTML', inStory({ content: { rendered: HTML.replaceAll('<', '&lt;').replaceAll('>', '&gt;') } })],
    ['a plain text of paragraphs', inStory({ articleBody: PARAGRAPHS.join('\n') })],
    ['a list of strings', inStory({ paragraphs: PARAGRAPHS })],
    ['a list of named paragraphs', inStory({ body: PARAGRAPHS.map((p) => ({ p })) })],
    ['content elements', inStory({ content_elements: PARAGRAPHS.map((content) => ({ type: 'text', content, _id: 'X' })) })],
    [
      'ProseMirror',
      inStory({
        doc: {
          type: 'doc',
          content: PARAGRAPHS.map((text) => ({ type: 'paragraph', content: spans(text).map((part) => ({ type: 'text', text: part })) })),
        },
      }),
    ],
    [
      'Contentful',
      inStory({
        body: {
          json: {
            nodeType: 'document',
            content: PARAGRAPHS.map((text) => ({
              nodeType: 'paragraph',
              content: [
                { nodeType: 'hyperlink', data: { uri: '/x' }, content: [{ nodeType: 'text', value: spans(text)[0] }] },
                { nodeType: 'text', value: spans(text)[1] },
              ],
            })),
          },
        },
      }),
    ],
    [
      'Slate',
      inStory({ content: PARAGRAPHS.map((text) => ({ type: 'p', text: '', children: spans(text).map((part) => ({ text: part })) })) }),
    ],
    [
      'Portable Text',
      inStory({
        body: PARAGRAPHS.map((text) => ({
          _type: 'block',
          style: 'normal',
          children: spans(text).map((part) => ({ _type: 'span', text: part })),
        })),
      }),
    ],
    ['EditorJS', inStory({ content: { blocks: PARAGRAPHS.map((text) => ({ type: 'paragraph', data: { text } })) } })],
    ['Draft.js', inStory({ body: { blocks: PARAGRAPHS.map((text, key) => ({ key, text, type: 'unstyled' })), entityMap: {} } })],
    [
      'Lexical',
      inStory({
        content: {
          root: {
            type: 'root',
            children: PARAGRAPHS.map((text) => ({
              type: 'paragraph',
              children: spans(text).map((part) => ({ type: 'text', text: part })),
            })),
          },
        },
      }),
    ],
    [
      'Gutenberg blocks',
      inStory({ blocks: PARAGRAPHS.map((text) => ({ blockName: 'core/paragraph', attrs: {}, innerHTML: `\n<p>${text}</p>\n` })) }),
    ],
    [
      'nested models',
      inStory({
        contents: PARAGRAPHS.map((text) => ({
          type: 'text',
          model: { blocks: [{ type: 'paragraph', model: { text, blocks: [{ type: 'fragment', model: { text } }] } }] },
        })),
      }),
    ],
    [
      'JsonML',
      inStory({ body: ['div', {}, ...PARAGRAPHS.map((text) => ['p', { class: 'x' }, ...spans(text).map((part) => ['em', part])])] }),
    ],
    ['JSON inside a string', JSON.stringify(inStory({ body: HTML }))],
  ])('as %s', (_, value) => {
    expect(findIn(value)).toBe(BODY);
  });

  it('without pictures, promotion and links to other articles among its parts', () => {
    const other = {
      type: 'story',
      headline: 'Quillon buys Brandt',
      url: '/quillon',
      content_elements: [{ type: 'text', content: OTHER.join(' ') }],
    };
    const parts = PARAGRAPHS.flatMap((content) => [
      { type: 'text', content },
      { type: 'image', caption: 'A battery, seen from above. It is grey, and it is heavy.' },
      { type: 'interstitial_link', content: 'Read more: batteries of the world, and who makes them.' },
      other,
    ]);
    expect(findIn({ ...STORY, content_elements: parts, related: [other] })).toBe(BODY);
  });

  it('with headings and lists as lines', () => {
    const [one = '', two = '', ...rest] = PARAGRAPHS;
    const parts = [
      { type: 'text', content: one },
      { type: 'header', level: 2, content: 'What it costs' },
      { type: 'list', items: [{ type: 'text', content: two }, ...rest.map((content) => ({ type: 'text', content }))] },
    ];
    expect(findIn({ ...STORY, content_elements: parts })).toBe([one, 'What it costs', two, ...rest].join('\n\n'));
  });
});

describe('every way of putting data into a page is understood', () => {
  const state = { article: { ...STORY, body: HTML } };
  const json = JSON.stringify(state);
  it.each<[string, readonly string[]]>([
    ['an assignment', [`window.__INITIAL_STATE__ = ${json};(function(){var s;}())`]],
    ['a string to parse', [`window.__PRELOADED_STATE__ = JSON.parse(${JSON.stringify(json)})`]],
    ['single quotes', [`window["__STATE__"]=JSON.parse('${json.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}')`]],
    ['several assignments', [`window.Fusion=window.Fusion||{};Fusion.arcSite="x";Fusion.globalContent=${json};Fusion.tree=null`]],
    [
      'bare names and void values',
      [`window.__DATA__={ok:!0,none:void 0,/* the story */article:{headline:'${TITLE}',body:"${HTML.replaceAll('"', '\\"')}",},}`],
    ],
    [
      'a function called with constants',
      [
        `window.__NUXT__=(function(a,b,c){b.x=1;return {layout:a,data:[{article:{title:c,body:${JSON.stringify(HTML)},free:b}}]}}("default",{},"${TITLE}"));`,
      ],
    ],
    [
      'a normalised store',
      [
        `window.__APOLLO_STATE__=${JSON.stringify({
          ROOT_QUERY: { 'article({"id":7})': { __ref: 'Article:7' } },
          'Article:7': { __typename: 'Article', title: TITLE, content: { __ref: 'Body:9' } },
          'Body:9': { __typename: 'Body', blocks: PARAGRAPHS.map((_, index) => ({ __ref: `Block:${index}` })) },
          ...Object.fromEntries(PARAGRAPHS.map((text, index) => [`Block:${index}`, { __typename: 'ParagraphBlock', text }])),
        })}`,
      ],
    ],
  ])('%s', (_, scripts) => {
    expect(find(...scripts)).toBe(BODY);
  });

  it('rows in chunks that are cut anywhere', () => {
    const text = `9:T${Buffer.byteLength(HTML).toString(16)},${HTML}`;
    const rows = `1:"$Sreact.fragment"\n2:I[123,["a.js"],"Story"]\n${text}0:{"P":null,"f":[["$","$L2",null,{"article":{"headline":${JSON.stringify(TITLE)},"body":"$9"}}]]}\n`;
    const chunks = rows.match(/[\s\S]{1,97}/g) ?? [];
    expect(
      find('(self.__next_f=self.__next_f||[]).push([0])', ...chunks.map((chunk) => `self.__next_f.push([1,${JSON.stringify(chunk)}])`)),
    ).toBe(BODY);
  });

  it('a flat list in which numbers are places', () => {
    const flat = [
      ['ShallowReactive', 1],
      { data: 2 },
      { story: 3 },
      { title: 4, body: 5, self: 3 },
      TITLE,
      PARAGRAPHS.map((_, index) => index + 6),
      ...PARAGRAPHS,
    ];
    expect(find(JSON.stringify(flat))).toBe(BODY);
  });
});

describe('nothing is taken for the body', () => {
  const text = OTHER.join(' ');
  it.each<[string, unknown]>([
    ['of another article', { stories: [{ headline: 'Quillon licenses its battery patents', url: '/quillon', body: text }] }],
    ['that is a description', { ...STORY, description: text, summary: text }],
    ['that is a notice of the site', { ...STORY, paywallText: text, cookies: { text }, messages: { body: text } }],
    ['that is no prose', { ...STORY, body: Array.from({ length: 200 }, (_, index) => `Label ${index}`) }],
    ['that is short', { ...STORY, body: PARAGRAPHS[0] }],
  ])('%s', (_, value) => {
    expect(findIn(value)).toBeUndefined();
  });

  it('although it stands in code', () => {
    expect(find(`window.__x = function(){ return "${text}" }`, 'var a = [1,', 'window.__y = {', '{"a":')).toBeUndefined();
  });
});

// Each is answered at once; the time limit catches a relapse into something that grows faster than its input.
describe('hostile data ends', { timeout: 5_000 }, () => {
  const nested = `${'{"body":['.repeat(100_000)}${']}'.repeat(100_000)}`;
  it.each<[string, string]>([
    ['nested deep', nested],
    ['nested deep in an assignment', `window.__A = ${nested}`],
    ['many open brackets', `window.__A = ${'['.repeat(1_000_000)}`],
    ['many assignments', 'a={'.repeat(500_000)],
    ['a string without an end', `window.__A = {"a":"${'x\\"'.repeat(1_000_000)}`],
    ['many strings without an end', 'a="b=\''.repeat(300_000)],
    ['many calls', 'a=(function(b){return {'.repeat(50_000)],
    [
      'places in a circle',
      JSON.stringify([{ body: 1, title: 2 }, [0, 1, 1, 0], TITLE, ...Array.from({ length: 100_000 }, (_, index) => [index, 0, 1])]),
    ],
    [
      'references that double',
      JSON.stringify(
        Object.fromEntries(
          Array.from({ length: 2000 }, (_, index) => [`n${index}`, { body: [{ __ref: `n${index + 1}` }, { __ref: `n${index + 1}` }] }]),
        ),
      ),
    ],
    [
      'a row that is pointed to by all',
      `self.__next_f.push([1,${JSON.stringify(`1:T186a0,${'<p>x '.repeat(20_000)}\n2:[${Array(50_000).fill('"$1"').join()}]\n`)}])`,
    ],
    [
      'many stores, each pointing to the next',
      JSON.stringify(
        Object.fromEntries(
          Array.from({ length: 30_000 }, (_, index) => [`n${index}`, { title: TITLE, body: [{ __ref: `n${index + 1}` }, { __ref: 'q' }] }]),
        ),
      ),
    ],
    ['labels at every level', `{"title":"${TITLE}","body":${'['.repeat(280)}${Array(200_000).fill('"ab"').join()}${']'.repeat(280)}}`],
    ['links that never end', JSON.stringify({ title: TITLE, body: '[a](/'.repeat(500_000) })],
    ['a wrong row length', 'self.__next_f.push([1,"1:Tffffffff,abc\\n2:T,\\n3:T-5,x\\n"])'],
    ['prototypes', '{"__proto__":{"body":"x"},"constructor":{"prototype":{}},"title":{"basic":{}}}'],
  ])('%s', (_, script) => {
    expect(find(script)).toBeUndefined();
  });
});

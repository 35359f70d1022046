// Bundles what runs in the browser (GraphiQL with the pictures, its workers, the search suggestions) into dist/browser: names that change with
// their content, each file also packed as a browser takes it, and a manifest that says which are which.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build } from 'esbuild';

const OUT = 'dist/browser';

// The editor is GraphiQL's own choice, and so is its version.
const graphiql = createRequire(import.meta.resolve('@graphiql/react'));
const monacoGraphql = createRequire(graphiql.resolve('monaco-graphql/esm/graphql.worker.js'));

const ENTRIES = {
  explore: 'src/web/explore/main.tsx',
  suggest: 'src/web/explore/suggest.ts',
  'graphql-worker': graphiql.resolve('monaco-graphql/esm/graphql.worker.js'),
  'json-worker': monacoGraphql.resolve('monaco-editor/esm/vs/language/json/json.worker.js'),
  'editor-worker': monacoGraphql.resolve('monaco-editor/esm/vs/editor/editor.worker.js'),
};

/** Chunks that the first view needs although they are loaded later: the editor and the graph. */
const EARLY = /^(monaco-editor|lite|graph-pane)-/;

const compile = async () => {
  rmSync(OUT, { recursive: true, force: true });
  const { metafile } = await build({
    entryPoints: ENTRIES,
    outdir: OUT,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    publicPath: '/assets/browser',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: ['chrome111', 'firefox114', 'safari16.4'],
    minify: true,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.ttf': 'file' },
    legalComments: 'external',
    logLevel: 'warning',
    metafile: true,
  });
  return metafile.outputs;
};

/** What a file loads by itself as soon as it is loaded, itself included. */
const withImports = (outputs, file, found = new Set()) => {
  if (found.has(file)) return found;
  found.add(file);
  for (const { path, kind } of outputs[file]?.imports ?? []) {
    if (kind === 'import-statement' || (kind === 'dynamic-import' && EARLY.test(basename(path)))) withImports(outputs, path, found);
  }
  return found;
};

const manifestOf = (outputs) => {
  const entries = {};
  for (const [file, { entryPoint, cssBundle }] of Object.entries(outputs)) {
    const name = Object.keys(ENTRIES).find((key) => entryPoint && resolve(entryPoint) === resolve(ENTRIES[key]));
    if (!name || !file.endsWith('.js')) continue;
    const preload = [...withImports(outputs, file)].filter((one) => one !== file && one.endsWith('.js')).map((one) => basename(one));
    entries[name] = { script: basename(file), ...(cssBundle ? { style: basename(cssBundle) } : {}), preload };
  }
  return entries;
};

const pack = async (name) => {
  const content = readFileSync(join(OUT, name));
  // The best of either costs ten seconds more and saves a fiftieth.
  const [zipped, brotli] = await Promise.all([
    promisify(gzip)(content, { level: 9 }),
    promisify(brotliCompress)(content, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
    }),
  ]);
  writeFileSync(join(OUT, `${name}.gz`), zipped);
  writeFileSync(join(OUT, `${name}.br`), brotli);
};

/** The style of what is loaded later stands in the entry's, too: browsers do not load it by themselves. */
const dropStyles = (entries) => {
  const used = new Set(Object.values(entries).map(({ style }) => style));
  for (const file of readdirSync(OUT)) if (file.endsWith('.css') && !used.has(file)) rmSync(join(OUT, file));
};

export const bundle = async () => {
  const entries = manifestOf(await compile());
  dropStyles(entries);
  const files = readdirSync(OUT).filter((name) => !name.endsWith('.LEGAL.txt'));
  await Promise.all(files.map(pack));
  writeFileSync(join(OUT, 'manifest.json'), `${JSON.stringify({ entries, files }, null, 2)}\n`);
};

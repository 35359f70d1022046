// Who may import whom (docs/architecture.md). Each rule is proved by breaking it: test/house/import-rules.test.ts.
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'schema-stands-alone', severity: 'error', from: { path: '^schema/' }, to: { path: '^(ingest|queries|src|bench)/' } },
    { name: 'ingest-uses-schema-only', severity: 'error', from: { path: '^ingest/' }, to: { path: '^(queries|src|bench)/' } },
    { name: 'queries-use-schema-only', severity: 'error', from: { path: '^queries/' }, to: { path: '^(ingest|src|bench)/' } },
    { name: 'product-without-bench', severity: 'error', from: { path: '^src/' }, to: { path: '^bench/' } },
    { name: 'nothing-imports-tests', severity: 'error', from: { pathNot: '^test/' }, to: { path: '^test/' } },
    { name: 'nothing-imports-main', severity: 'error', from: { pathNot: '^src/main\\.ts$' }, to: { path: '^src/main\\.ts$' } },
    {
      name: 'pure-stages',
      comment: 'read, recognise, relate and resolve: no network, no database, no process, no worker',
      severity: 'error',
      from: { path: '^ingest/(read|recognise|relate|resolve)/' },
      to: {
        path: '^(node:)?(http|https|http2|net|tls|dgram|dns|child_process|process|worker_threads|cluster|os|timers)($|/)|node_modules/(neo4j-driver|undici|graphql|graphql-yoga|pino)/|^ingest/(discover|fetch|store|derive)/',
      },
    },
    {
      name: 'driver-rooms',
      severity: 'error',
      from: { pathNot: '^(src/database|ingest/store|ingest/derive|queries|test|bench)/' },
      to: { path: 'node_modules/neo4j-driver/' },
    },
    { name: 'yoga-room', severity: 'error', from: { pathNot: '^(src/server|test)/' }, to: { path: 'node_modules/graphql-yoga/' } },
    { name: 'cheerio-rooms', severity: 'error', from: { pathNot: '^ingest/(read|discover)/' }, to: { path: 'node_modules/cheerio/' } },
    {
      name: 'web-asks-through-graphql',
      severity: 'error',
      from: { path: '^src/web/' },
      to: { path: '^(queries|ingest|src/database)/|node_modules/neo4j-driver/' },
    },
    {
      name: 'browser-room',
      comment: 'what is bundled for the browser is made of itself, the closed lists, and the words of the pages',
      severity: 'error',
      from: { path: '^src/web/explore/' },
      to: {
        path: '^(src|ingest|queries|bench)/|^(node:)?(fs|path|crypto|process|worker_threads|http)($|/)',
        pathNot: '^src/web/(explore|pages)/',
      },
    },
    {
      name: 'browser-code-in-the-browser',
      severity: 'error',
      from: { pathNot: '^(src/web/explore|test)/' },
      to: { path: '^src/web/explore/' },
    },
    {
      name: 'declared-packages-only',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
    {
      name: 'product-without-dev-packages',
      severity: 'error',
      from: { path: '^(src|schema|ingest|queries)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};

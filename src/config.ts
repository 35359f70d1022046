// Environment → Config, once. The only reader of process.env (it is passed in by main.ts).
import { resolve } from 'node:path';
import { AppError } from '../schema/app-error.ts';

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export type Config = {
  readonly port: number;
  readonly host: string;
  /** The server to use; absent = the embedded one. */
  readonly neo4j?: { readonly uri: string; readonly username: string; readonly password: string; readonly database: string };
  /** Absolute path. */
  readonly dataFolder: string;
  /** Heap of the embedded server, as -Xmx takes it. */
  readonly neo4jMemory: string;
  readonly javaHome?: string;
  readonly contact: string;
  readonly allowPrivate: boolean;
  readonly serveText: 'full' | 'quotes';
  readonly log: LogLevel;
  readonly adminToken?: string;
  readonly corsOrigins: readonly string[];
};

export type Environment = Readonly<Record<string, string | undefined>>;

const wrong = (name: string, value: string, allowed: string): AppError =>
  new AppError({
    code: 'BAD_USAGE',
    stage: 'config',
    message: `${name}=${/PASSWORD|TOKEN/.test(name) ? '(hidden)' : value} is not allowed.`,
    hint: `Set ${name} to ${allowed}, or leave it unset.`,
  });

/** What reporting an error needs, also when the configuration itself is the error. */
export const loadErrorSettings = (env: Environment, workingFolder: string): { readonly dataFolder: string; readonly debug: boolean } => ({
  dataFolder: resolve(workingFolder, env.PACTGRAPH_DATA?.trim() || '.pactgraph'),
  debug: /^(debug|trace)$/.test(env.PACTGRAPH_LOG?.trim() ?? ''),
});

/** Set by npm for the scripts that it runs. */
export const isRunByNpm = (env: Environment): boolean => env.npm_lifecycle_event !== undefined;

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/;
// 128 to 999,999 megabytes, 1 to 999 gigabytes.
const HEAP = /^(12[89]|1[3-9]\d|[2-9]\d\d|[1-9]\d{3,5})m$|^[1-9]\d{0,2}g$/i;
// It goes into an HTTP header.
const CONTACT = /^[\x21-\x7e]+$/;
// It comes in an HTTP header, as one word.
const TOKEN = /^([\x21-\x7e]{16,})?$/;
const ORIGIN = /^(\*|https?:\/\/[^/\s]+)$/;
const NEO4J_URI = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/\s]+/;

/** Throws BAD_USAGE that names the variable, the value (secrets hidden) and what is allowed. */
export const loadConfig = (env: Environment, workingFolder: string): Config => {
  const read = (name: string, fallback: string): string => env[name]?.trim() || fallback;
  const checked = (name: string, fallback: string, pattern: RegExp, allowed: string): string => {
    const value = read(name, fallback);
    if (!pattern.test(value)) throw wrong(name, value, allowed);
    return value;
  };

  const portText = checked('PORT', '4000', /^\d{1,5}$/, 'a whole number from 0 to 65535');
  const port = Number(portText);
  if (port > 65_535) throw wrong('PORT', portText, 'a whole number from 0 to 65535');

  const host = checked('HOST', '127.0.0.1', /^[\w.:-]+$/, 'a host name or address');
  const uri = env.NEO4J_URI?.trim();
  if (uri && !NEO4J_URI.test(uri))
    throw wrong('NEO4J_URI', uri.replace(/\/\/[^@/]*@/, '//(hidden)@'), 'an address such as neo4j://localhost:7687 or bolt+s://host:7687');
  const password = env.NEO4J_PASSWORD;
  if (uri && !password)
    throw new AppError({
      code: 'BAD_USAGE',
      stage: 'config',
      message: 'NEO4J_URI is set but NEO4J_PASSWORD is not.',
      hint: 'Set NEO4J_PASSWORD (and NEO4J_USERNAME unless it is neo4j), or unset NEO4J_URI to use the embedded database.',
    });

  const adminToken = checked('PACTGRAPH_ADMIN_TOKEN', '', TOKEN, 'a secret of at least 16 letters, digits and signs without a space');

  const corsOrigins = read('PACTGRAPH_CORS_ORIGIN', '')
    .split(',')
    .map((origin) => origin.trim())
    .filter(Boolean);
  const badOrigin = corsOrigins.find((origin) => !ORIGIN.test(origin));
  if (badOrigin) throw wrong('PACTGRAPH_CORS_ORIGIN', badOrigin, 'origins such as https://example.org, with commas between them, or *');

  return {
    port,
    host,
    ...(uri && password
      ? { neo4j: { uri, username: read('NEO4J_USERNAME', 'neo4j'), password, database: read('NEO4J_DATABASE', 'neo4j') } }
      : {}),
    dataFolder: resolve(workingFolder, read('PACTGRAPH_DATA', '.pactgraph')),
    neo4jMemory: checked('PACTGRAPH_NEO4J_MEMORY', '512m', HEAP, 'a heap size from 128m, such as 512m or 2g'),
    ...(env.JAVA_HOME ? { javaHome: env.JAVA_HOME } : {}),
    contact: checked('PACTGRAPH_CONTACT', 'https://github.com/pactgraph/pactgraph', CONTACT, 'a web address or a mail address'),
    allowPrivate: /^(yes|true|1)$/.test(checked('PACTGRAPH_ALLOW_PRIVATE', 'no', /^(yes|true|1|no|false|0)$/, 'yes or no')),
    serveText: checked('PACTGRAPH_SERVE_TEXT', LOOPBACK.test(host) ? 'full' : 'quotes', /^(full|quotes)$/, 'full or quotes') as
      | 'full'
      | 'quotes',
    log: checked('PACTGRAPH_LOG', 'info', new RegExp(`^(${LOG_LEVELS.join('|')})$`), LOG_LEVELS.join(', ')) as LogLevel,
    ...(adminToken ? { adminToken } : {}),
    corsOrigins,
  };
};

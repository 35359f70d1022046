// Opens the drivers of one server and makes sure, within seconds, that it answers and lets us in.
import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import { AppError } from '../../schema/app-error.ts';

export type Neo4jSettings = { readonly uri: string; readonly username: string; readonly password: string; readonly database: string };

/** Two of one server, because the retry time is a driver's: a write waits for a new leader, a reader rather hears that it failed. */
export type Drivers = { readonly reader: Driver; readonly writer: Driver; readonly version: string; readonly close: () => Promise<void> };

const ANSWER_LIMIT_MS = 5000;
const WRITE_RETRY_MS = 30_000;
const READ_RETRY_MS = 2000;

export const openDriver = ({ uri, username, password }: Omit<Neo4jSettings, 'database'>, maxTransactionRetryTime: number): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    maxTransactionRetryTime,
    connectionTimeout: ANSWER_LIMIT_MS,
    connectionAcquisitionTimeout: 20_000,
    userAgent: 'pactgraph',
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'WARNING' },
  });

export const isUnauthorized = (error: unknown): boolean => {
  const cause = error instanceof AppError ? error.cause : error;
  return cause instanceof Neo4jError && /Security\.(Unauthorized|CredentialsExpired)/.test(cause.code);
};

/** A name and password in an address are for the server's eyes. */
export const hiddenUser = (uri: string): string => uri.replace(/\/\/[^@/]*@/, '//(hidden)@');

const HINT = 'Check NEO4J_URI (bolt:// or neo4j://, port 7687 unless told otherwise) and that the server runs.';

const refused = (settings: Neo4jSettings, cause: unknown): AppError => {
  const uri = hiddenUser(settings.uri);
  const { code, message } = cause instanceof Neo4jError ? cause : { code: '', message: '' };
  const fail = (sentence: string, hint: string): AppError =>
    new AppError({ code: 'GRAPH_UNAVAILABLE', stage: 'database', message: sentence, hint, cause });
  if (/AuthenticationRateLimit/.test(code))
    return fail(`${uri} has had too many wrong passwords and refuses more for a while.`, 'Wait some seconds, then check NEO4J_PASSWORD.');
  if (isUnauthorized(cause))
    return fail(`${uri} refuses the user ${settings.username} with the password given.`, 'Check NEO4J_USERNAME and NEO4J_PASSWORD.');
  if (/DatabaseNotFound/.test(code)) return fail(`${uri} has no database of the name given.`, 'Check NEO4J_DATABASE (neo4j unless set).');
  if (/HTTP/.test(message)) return fail(`${uri} answers, but not as a Neo4j server's Bolt port.`, HINT);
  return fail(`No Neo4j server answers at ${uri}.`, HINT);
};

const within = async <T>(limit: number, work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), limit);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

/** `Neo4j/5.26.29` → `5.26.29`. */
const versionOf = (agent: string | undefined): string => agent?.split('/').at(-1) ?? 'unknown';

/** Throws GRAPH_UNAVAILABLE within five seconds: nobody there, not Neo4j, wrong user or password, no such database. */
export const connectTo = async (settings: Neo4jSettings): Promise<Drivers> => {
  const reader = openDriver(settings, READ_RETRY_MS);
  const writer = openDriver(settings, WRITE_RETRY_MS);
  const close = async (): Promise<void> => {
    await Promise.all([reader.close(), writer.close()]);
  };
  try {
    const { agent } = await within(ANSWER_LIMIT_MS, reader.getServerInfo({ database: settings.database }));
    return { reader, writer, version: versionOf(agent), close };
  } catch (error) {
    void close().catch(() => undefined);
    throw refused(settings, error);
  }
};

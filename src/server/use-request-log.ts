// One line a request: its id, what was asked, how long it took, what went wrong. The id goes back to the client.
import { randomUUID } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';
import type { Log } from '../log.ts';

type Entry = { readonly id: string; readonly startedAt: number; operation?: string; cost?: unknown; errors?: readonly unknown[] };
type RequestLog = { readonly plugin: Plugin; readonly requestId: (request: Request) => string };

/** An id that a proxy gave is kept when it is a plain word: it goes into the log. */
const PLAIN = /^[\w-]{1,64}$/;

const readEntry = (request: Request, now: number): Entry => {
  const given = request.headers.get('x-request-id') ?? '';
  return { id: PLAIN.test(given) ? given : randomUUID(), startedAt: now };
};

/** `level`: how loud that line is. */
export const createRequestLog = (
  log: Log,
  level: 'info' | 'debug',
  clock: () => number = performance.now.bind(performance),
): RequestLog => {
  const entries = new WeakMap<Request, Entry>();
  const plugin: Plugin = {
    onRequest: ({ request }) => {
      entries.set(request, readEntry(request, clock()));
    },
    onParams: ({ request, params }) => {
      const entry = entries.get(request);
      if (entry && params.operationName) entry.operation = String(params.operationName).slice(0, 100);
    },
    onResultProcess: ({ request, result }) => {
      const entry = entries.get(request);
      if (!entry || Array.isArray(result) || Symbol.asyncIterator in result) return;
      entry.cost = result.extensions?.cost;
      if (result.errors) entry.errors = result.errors.map(({ extensions }) => extensions?.code ?? 'UNKNOWN');
    },
    onResponse: ({ request, response }) => {
      const entry = entries.get(request);
      if (!entry) return;
      response.headers.set('x-request-id', entry.id);
      const { id: requestId, startedAt, ...rest } = entry;
      const path = new URL(request.url).pathname;
      log[level](
        { requestId, method: request.method, path, status: response.status, ms: Math.round(clock() - startedAt), ...rest },
        'request',
      );
    },
  };
  return { plugin, requestId: (request) => entries.get(request)?.id ?? 'unknown' };
};

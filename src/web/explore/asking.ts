// Asks the API for the editor and for the panes, and remembers which query gave which answer: the editor may have been changed since.
import { isRecord } from './picture/walk.ts';
import { type Answer, type Headers, type Params, send } from './send.ts';

export type Request = { readonly query: string; readonly variables: Readonly<Record<string, unknown>> };

type Observer = {
  readonly next?: (answer: Answer) => void;
  readonly error?: (error: unknown) => void;
  readonly complete?: () => void;
};
/** GraphiQL ends what it listens to when another tab is opened: an answer never comes into the wrong one. */
type Observed = { readonly subscribe: (observer: Observer) => { readonly unsubscribe: () => void } };

export type Asking = {
  /** As GraphiQL calls it. */
  readonly fetcher: (params: Params, options?: { readonly headers?: Headers }) => Observed;
  /** For the panes: the whole answer, its errors among it. */
  readonly ask: (request: Request, signal?: AbortSignal) => Promise<Readonly<Answer>>;
  /** Asks before the editor is there; the fetcher takes this answer when the same is asked first. The answer as it is shown. */
  readonly begin: (request: Request) => Promise<string>;
  /** What was asked to get an answer that is shown as this text. */
  readonly requestOf: (answer: string) => Request | undefined;
};

/** How many answers are remembered. */
const REMEMBERED = 60;

const sameness = ({ query, variables }: Params): string => JSON.stringify([query, variables ?? {}]);
/** As GraphiQL writes an answer. */
const shown = (answer: unknown): string => JSON.stringify(answer, null, 2);

const observe = (make: (signal: AbortSignal) => Promise<Answer>): Observed => ({
  subscribe: ({ next, error, complete }) => {
    const ended = new AbortController();
    make(ended.signal).then(
      (answer) => {
        if (ended.signal.aborted) return;
        next?.(answer);
        complete?.();
      },
      (reason: unknown) => {
        if (!ended.signal.aborted) error?.(reason);
      },
    );
    return { unsubscribe: () => ended.abort() };
  },
});

export const createAsking = (): Asking => {
  const requests = new Map<string, Request>();
  const remember = (answer: Answer, { query, variables }: Params): Answer => {
    requests.set(shown(answer), { query, variables: isRecord(variables) ? variables : {} });
    const [oldest] = requests.keys();
    if (requests.size > REMEMBERED && oldest !== undefined) requests.delete(oldest);
    return answer;
  };
  let begun: { readonly asked: string; readonly answer: Promise<Answer> } | undefined;
  /** Headers can change an answer: what was begun without any is not for a request with some. */
  const takeBegun = (params: Params, headers: Headers): Promise<Answer> | undefined => {
    if (begun?.asked !== sameness(params) || Object.keys(headers).length > 0) return undefined;
    const { answer } = begun;
    begun = undefined;
    return answer;
  };
  return {
    begin: async (request) => {
      begun = { asked: sameness(request), answer: send(request, {}) };
      return shown(remember(await begun.answer, request));
    },
    fetcher: (params, options) => {
      const headers = options?.headers ?? {};
      return observe(async (signal) => remember(await (takeBegun(params, headers) ?? send(params, headers, signal)), params));
    },
    ask: (request, signal) => send(request, {}, signal),
    requestOf: (answer) => requests.get(answer),
  };
};

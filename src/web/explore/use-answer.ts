// The answer that is shown, and what can be drawn of it: at once from the answer itself, and soon after with what a picture needs besides.
import { useGraphiQL } from '@graphiql/react';
import type { GraphQLSchema } from 'graphql';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Asking } from './asking.ts';
import { completeQuery } from './complete-query.ts';
import { useExplore } from './explore-context.ts';
import type { Picture } from './picture/picture.ts';
import { pictureOf } from './picture/picture-of.ts';
import { isRecord } from './picture/walk.ts';

export type Drawn = {
  /** undefined: nothing was answered yet. */
  readonly picture?: Picture;
  readonly failed?: boolean;
  /** Whether more may become known of what is in the picture: ids, above all. */
  readonly isSettled?: boolean;
  /** What stands in the editor. */
  readonly query: string;
  /** What is shown is the answer to the question before. */
  readonly waiting: boolean;
};

const parsed = (response: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    const answer: unknown = JSON.parse(response);
    return isRecord(answer) ? answer : undefined;
  } catch {
    return undefined;
  }
};

const complete = async (response: string, schema: GraphQLSchema, { ask, requestOf }: Asking, signal: AbortSignal): Promise<unknown> => {
  const request = requestOf(response);
  if (!request) return undefined;
  for (const fullness of ['whole', 'bare'] as const) {
    const query = completeQuery(schema, request.query, fullness);
    if (!query) return undefined;
    const answer = await ask({ query, variables: request.variables }, signal);
    if (!answer.errors) return answer.data;
  }
  return undefined;
};

/** Before the editor is there the answer is the one that was asked for early. */
const useShown = () => {
  const { early } = useExplore();
  const [first, setFirst] = useState('');
  useEffect(() => {
    early?.answer.then(setFirst, () => undefined);
  }, [early]);
  return useGraphiQL(({ tabs, activeTabIndex, schema, isFetching }) => {
    const tab = tabs[activeTabIndex];
    const isEarly = early !== undefined && tab?.query === early.query && (tab.variables ?? '') === early.variables;
    return { response: tab?.response || (isEarly ? first : ''), query: tab?.query ?? '', schema, isFetching };
  });
};

export const useAnswer = (): Drawn => {
  const { asking } = useExplore();
  const { response, query, schema, isFetching } = useShown();
  const [completed, setCompleted] = useState<{ readonly response: string; readonly data: unknown }>();

  useEffect(() => {
    if (!response || !schema) return undefined;
    const ended = new AbortController();
    complete(response, schema, asking, ended.signal).then(
      (data) => !ended.signal.aborted && setCompleted({ response, data }),
      // The picture is then made of the answer alone.
      () => !ended.signal.aborted && setCompleted({ response, data: undefined }),
    );
    return () => ended.abort();
  }, [response, schema, asking]);

  const drawn = useMemo(() => {
    const answer = parsed(response);
    if (!answer) return undefined;
    const isSettled = completed?.response === response;
    const data = (isSettled ? completed.data : undefined) ?? answer.data;
    return { picture: pictureOf(data, answer.data), failed: Boolean(answer.errors), isSettled };
  }, [response, completed]);

  // While the next answer is on its way the last one stands, as what it is.
  const last = useRef<typeof drawn>(undefined);
  if (drawn || !isFetching) last.current = drawn;
  return { ...last.current, query, waiting: isFetching };
};

// A body is JSON and not too large, or it is refused before it is read: once it is being read, refusing it cuts the connection and the answer with it.
// What a form on another site can send (text, form fields) is no JSON, so no page can post a query unasked.
import type { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { apiError } from './api-error.ts';

const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json *(?:;|$)/i;

const refuse = (status: number, error: GraphQLError): Response =>
  Response.json({ errors: [error] }, { status, headers: { 'cache-control': 'no-store' } });

/** `most`: bytes. A body whose length is not told is measured while it is read, by yoga. */
export const useJsonBody = (most: number): Plugin => ({
  onRequest: ({ request, endResponse }) => {
    if (request.method !== 'POST') return;
    const size = Number(request.headers.get('content-length'));
    if (size > most)
      endResponse(
        refuse(413, apiError('BAD_REQUEST', `The request has ${size} bytes; ${most} are allowed.`, 'Split it, or use the command line.')),
      );
    else if (!JSON_TYPE.test(request.headers.get('content-type') ?? ''))
      endResponse(
        refuse(
          415,
          apiError(
            'BAD_REQUEST',
            'The request is not JSON.',
            'Send the header "content-type: application/json" and {"query": …, "variables": …}.',
          ),
        ),
      );
  },
});

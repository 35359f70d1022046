// Counts and times every request.
import type { Plugin } from 'graphql-yoga';
import { z } from 'zod';
import type { createMetrics } from './metrics.ts';
import { routeOf } from './use-routes.ts';

type Clock = () => number;
const Cost = z.object({ requested: z.number() });

/** `clock` in milliseconds. */
export const useMetrics = (metrics: ReturnType<typeof createMetrics>, clock: Clock = performance.now.bind(performance)): Plugin => {
  const started = new WeakMap<Request, number>();
  return {
    onRequest: ({ request }) => {
      started.set(request, clock());
      metrics.running.inc();
    },
    onResultProcess: ({ result }) => {
      if (Array.isArray(result) || Symbol.asyncIterator in result) return;
      const cost = Cost.safeParse(result.extensions?.cost);
      if (cost.success) metrics.cost.observe(cost.data.requested);
      for (const { extensions } of result.errors ?? []) metrics.errors.inc({ code: String(extensions?.code ?? 'UNKNOWN') });
    },
    onResponse: ({ request, response }) => {
      const from = started.get(request);
      if (from === undefined) return;
      metrics.running.dec();
      // An address in a label would let anybody fill the monitor.
      const route = routeOf(new URL(request.url).pathname);
      metrics.requests.observe({ route, status: response.status }, (clock() - from) / 1000);
    },
  };
};

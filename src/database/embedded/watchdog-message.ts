// What the watchdog tells a command that holds a connection to it: one JSON object a line.
import { z } from 'zod';

const ready = z.object({ state: z.literal('ready'), port: z.number(), serverPid: z.number(), watchdogPid: z.number() });
/** The server did not start, or ended while commands were using it. */
const down = z.object({
  state: z.enum(['failed', 'died']),
  exitCode: z.number().nullable(),
  signal: z.string().nullable(),
});

/** The process ids of the commands, for one who only looks. */
const seen = z.object({ state: z.literal('seen'), commands: z.array(z.number()) });

const underWay = z.object({ state: z.enum(['starting', 'stopping']) });

export const watchdogMessage = z.discriminatedUnion('state', [underWay, ready, down, seen]);
export type WatchdogMessage = z.infer<typeof watchdogMessage>;
export type ReadyMessage = z.infer<typeof ready>;
export type DownMessage = z.infer<typeof down>;

// The form of a command: a function from its context, arguments and options to an exit code.
import type { Context } from './context.ts';
import type { ExitCode } from './exit-code.ts';

/** Makes a commander action of a command; commander passes the arguments first, then the options. */
export type Act = <A extends unknown[]>(command: (context: Context, ...rest: A) => Promise<ExitCode>) => (...rest: A) => Promise<void>;

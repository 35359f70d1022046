// Where standard output goes → how wide a text may be there, and whether it may have colours.
import type { Environment } from '../config.ts';

export type Terminal = { readonly width: number; readonly colours: boolean };

const WIDTH = 80;
/** Narrower than this nothing can be laid out. */
const NARROWEST = 20;

/** Without a terminal: `COLUMNS` or 80 wide, plain. `NO_COLOR`, whatever it holds, makes a terminal plain (no-color.org). */
export const terminalOf = (stream: { readonly isTTY?: boolean; readonly columns?: number }, env: Environment): Terminal => {
  const told = stream.isTTY ? stream.columns : Number(env.COLUMNS);
  return {
    width: told !== undefined && Number.isInteger(told) && told > 0 ? Math.max(NARROWEST, told) : WIDTH,
    colours: stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
  };
};

const styled =
  (on: number, off: number) =>
  (text: string, { colours }: Pick<Terminal, 'colours'>): string =>
    colours && text !== '' ? `\x1b[${on}m${text}\x1b[${off}m` : text;

export const bold = styled(1, 22);
export const dim = styled(2, 22);
export const green = styled(32, 39);
export const red = styled(31, 39);

import { expect, it } from 'vitest';
import { bold, terminalOf } from '../../src/commands/terminal.ts';

it('without a terminal a text is 80 wide, or as wide as COLUMNS says, and plain', () => {
  expect(terminalOf({}, {})).toEqual({ width: 80, colours: false });
  expect(terminalOf({}, { COLUMNS: '100' })).toEqual({ width: 100, colours: false });
  for (const COLUMNS of ['', '0', '-3', 'wide']) expect(terminalOf({}, { COLUMNS }).width).toBe(80);
});

it('a terminal has its own width and colours, unless it is asked for none', () => {
  const stream = { isTTY: true, columns: 132 };
  expect(terminalOf(stream, { COLUMNS: '100' })).toEqual({ width: 132, colours: true });
  expect(terminalOf(stream, { NO_COLOR: '1' }).colours).toBe(false);
  expect(terminalOf(stream, { TERM: 'dumb' }).colours).toBe(false);
  expect(terminalOf({ isTTY: true, columns: 0 }, {}).width).toBe(80);
});

it('a style is an escape sequence on a terminal with colours alone', () => {
  expect(bold('x', { colours: true })).toBe('\x1b[1mx\x1b[22m');
  expect(bold('x', { colours: false })).toBe('x');
});

// The log, on standard error: JSON lines for machines, short lines on a terminal. What a command answers never goes through here.
import { type Logger, pino } from 'pino';
import type { LogLevel } from './config.ts';

export type Log = Logger;
export type LogStream = { readonly isTTY?: boolean; write(text: string): unknown };

const CLEAR_LINE = '\r\x1b[K';
const QUIET = new Set(['level', 'time', 'msg']);

/** `{"level":"warn","time":"…T10:02:03.000Z","msg":"slow","ms":12}` → `10:02:03 warn slow ms=12`. */
export const toShortLine = (json: string): string => {
  const entry: unknown = JSON.parse(json);
  if (typeof entry !== 'object' || entry === null) return json;
  const fields = new Map<string, unknown>(Object.entries(entry));
  const rest = [...fields]
    .filter(([name]) => !QUIET.has(name))
    .map(([name, value]) => ` ${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
  return `${String(fields.get('time')).slice(11, 19)} ${fields.get('level')} ${fields.get('msg') ?? ''}${rest.join('')}`;
};

export const createLog = (level: LogLevel, stream: LogStream): Log =>
  pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } },
    { write: (json: string) => stream.write(stream.isTTY ? `${CLEAR_LINE}${toShortLine(json)}\n` : json) },
  );

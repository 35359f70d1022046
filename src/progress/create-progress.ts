// The progress that a stream can show: a bar on a terminal, plain lines elsewhere.
import { createBar } from './bar.ts';
import { createPlainLines } from './plain-lines.ts';
import type { Progress, ProgressStream } from './progress.ts';

export const createProgress = (stream: ProgressStream): Progress => (stream.isTTY ? createBar(stream) : createPlainLines(stream));

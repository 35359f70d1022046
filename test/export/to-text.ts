// A stream that keeps what is written to it.
import { Writable } from 'node:stream';

export const toText = async (write: (output: Writable) => Promise<unknown>): Promise<string> => {
  const chunks: string[] = [];
  const output = new Writable({
    write: (chunk, _, done) => {
      chunks.push(String(chunk));
      done();
    },
  });
  await write(output);
  return chunks.join('');
};

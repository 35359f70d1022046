// A stream of bytes → its lines with their numbers, never holding more than one: a file of many gigabytes passes through.

export type Line = { readonly number: number; readonly text: string } | { readonly number: number; readonly tooLong: true };

/** The longest line that is kept, in characters; a longer one is passed over and told. */
const LONGEST = 20 * 1024 * 1024;

export async function* splitLines(chunks: AsyncIterable<Uint8Array>, longest: number = LONGEST): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8');
  let number = 1;
  let held: string[] = [];
  let length = 0;
  const take = (): Line => {
    const line: Line = length > longest ? { number, tooLong: true } : { number, text: held.join('').replace(/\r$/, '') };
    number += 1;
    held = [];
    length = 0;
    return line;
  };
  const hold = (text: string): void => {
    length += text.length;
    if (length > longest) held = [];
    else held.push(text);
  };
  for await (const chunk of chunks) {
    const [first = '', ...rest] = decoder.decode(chunk, { stream: true }).split('\n');
    hold(first);
    for (const text of rest) {
      yield take();
      hold(text);
    }
  }
  hold(decoder.decode());
  if (length > 0) yield take();
}

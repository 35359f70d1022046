// Zstandard frames for tests: Node 20 has no encoder. Stored and repeated blocks are written by hand; one text was packed by the zstd program.

const MAGIC = [0x28, 0xb5, 0x2f, 0xfd];
/** No checksum, no content size, a window of 1 MB. */
const HEADER = Buffer.from([...MAGIC, 0x00, 0x50]);
const LARGEST = 128 * 1024;

const block = (kind: 0 | 1, size: number, last: boolean, content: Uint8Array): Buffer => {
  const header = Buffer.alloc(3);
  header.writeUIntLE((size << 3) | (kind << 1) | (last ? 1 : 0), 0, 3);
  return Buffer.concat([header, content]);
};

/** One stored block. */
export const zstdRaw = (content: string | Uint8Array): Buffer => {
  const bytes = Buffer.from(content);
  return Buffer.concat([HEADER, block(0, bytes.byteLength, true, bytes)]);
};

/** `length` times one character. */
export const zstdRepeat = (character: string, length: number): Buffer => {
  const count = Math.ceil(length / LARGEST);
  const blocks = Array.from({ length: count }, (_, index) => block(1, LARGEST, index === count - 1, Buffer.from(character)));
  return Buffer.concat([HEADER, ...blocks]);
};

/** As `zstd -19` packs it: Huffman trees, sequences, a checksum. */
export const zstdText = {
  text: Array.from(
    { length: 40 },
    (_, index) => `<p>Partner ${index} and Supplier ${index * index} agreed on chips for model ${index % 7}.</p>\n`,
  ).join(''),
  bytes: Buffer.from(
    [
      'KLUv/WTwCPUIAEaQKhmATTqIgLyLW+O3bMjVWO4tZZIpIo4jxA4DMAAdAB4AtzTfbQEERjAI1GksCsRxGkjiRBjGAnEekKMsS6Ng',
      'NBhmYjjK43DqNMtD0hwKBGYQNZ6xPftamH0xsdb7675uW9VTN2WPqfII0fDOd2yYRsiHCNE/49kQ3e30mft0u/rXWPXyFS3721It',
      'k1H1Ne1/k6EVWd1j1WPX3q5qdqo2K2bNVVnWPqXrCSUHcagR0NFn/1kDwKNCoQMSUBAYQSBYkBleO0xRmQM2hFb5heOJgQMLMUwn',
      'OihlSP4H2NTYBUD8Jxzeg9ZbJLt/8Vga7P9vKmmB9bshoSmCz7+8vQbU+UoDWbS322yITDblnF/uRMAGyvOvgwMAmVYF0NQ4gtHx',
    ].join(''),
    'base64',
  ),
};

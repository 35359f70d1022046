// JSON → records: one article an object, a list of them, or one a line. What is no article is a failure with its number; the rest go on.
import { parseRecord, parseRecordText } from '../read/json-article.ts';
import { type Discovered, failed } from './discovered.ts';
import { splitLines } from './split-lines.ts';

const record = (place: string, value: unknown, json: string): Discovered => {
  const parsed = parseRecord(value);
  return 'reason' in parsed ? failed(place, 'bad-record', parsed.reason) : { ref: { kind: 'record', place, json } };
};

/** A parsed JSON text: an article (at `place`), or a list of them (`place#1`, `place#2`, …). A list of other things is one failure, not a thousand. */
export function* listRecords(place: string, value: unknown): Generator<Discovered> {
  if (!Array.isArray(value)) return yield record(place, value, JSON.stringify(value));
  if (value.length === 0) return yield failed(place, 'empty', `${place} is an empty list.`);
  const found = value.map((item, index) => record(`${place}#${index + 1}`, item, JSON.stringify(item)));
  const [first] = found;
  if (first && 'failure' in first && found.every((one) => 'failure' in one))
    return yield failed(place, 'bad-record', `None of the ${value.length} things listed is an article. The first: ${first.failure.reason}`);
  yield* found;
}

/** One article a line, streamed; empty lines are nothing. */
export async function* listLineRecords(place: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Discovered> {
  let seen = 0;
  for await (const line of splitLines(chunks)) {
    const at = `${place}:${line.number}`;
    if ('tooLong' in line) yield failed(at, 'too-large', 'The line is longer than 20 MB.');
    else if (line.text.trim()) {
      const parsed = parseRecordText(line.text);
      yield 'reason' in parsed ? failed(at, 'bad-record', parsed.reason) : { ref: { kind: 'record', place: at, json: line.text } };
    } else continue;
    seen += 1;
  }
  if (seen === 0) yield failed(place, 'empty', `${place} is empty.`);
}

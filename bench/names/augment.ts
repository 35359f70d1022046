// The same sentences with other names in them, so that the tagger learns where names stand and not only which. Seeded.
import type { Span } from '../../ingest/recognise/tagger/labels.ts';
import type { MentionKind } from '../../schema/ontology.ts';
import type { Sample } from './corpus.ts';
import { createRandom } from './crf.ts';
import { inventCompany, inventProduct, pick } from './invent-name.ts';

const SWAPPED: readonly MentionKind[] = ['COMPANY', 'PERSON', 'PRODUCT'];
const SHARE = 0.6;

const poolNames = (samples: readonly Sample[]): Map<MentionKind, (readonly string[])[]> => {
  const pool = new Map<MentionKind, (readonly string[])[]>();
  for (const { spans, words } of samples) {
    for (const { kind, start, end } of spans) {
      const names = pool.get(kind) ?? [];
      names.push(words.slice(start, end));
      pool.set(kind, names);
    }
  }
  return pool;
};

/** The samples with most of its companies, people and products replaced by others of their kind. */
export const swapNames = (samples: readonly Sample[], seed: number): Sample[] => {
  const random = createRandom(seed);
  const pool = poolNames(samples);
  const replacement = ({ kind }: Span, own: readonly string[]): readonly string[] => {
    if (!SWAPPED.includes(kind) || random() >= SHARE) return own;
    if (kind === 'COMPANY' && random() < 0.5) return inventCompany(random);
    if (kind === 'PRODUCT' && random() < 0.3) return inventProduct(random);
    return pick(pool.get(kind) ?? [], random) ?? own;
  };
  return samples.map((sample) => {
    const words: string[] = [];
    const spans: Span[] = [];
    let at = 0;
    for (const span of [...sample.spans].sort((left, right) => left.start - right.start)) {
      words.push(...sample.words.slice(at, span.start));
      const name = replacement(span, sample.words.slice(span.start, span.end));
      spans.push({ kind: span.kind, start: words.length, end: words.length + name.length });
      words.push(...name);
      at = span.end;
    }
    words.push(...sample.words.slice(at));
    return { ...sample, words, spans };
  });
};

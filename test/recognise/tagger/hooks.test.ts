import { describe, expect, it } from 'vitest';
import { hookOf } from '../../../ingest/recognise/tagger/hooks.ts';

describe('the words that names hang on', () => {
  it('takes all forms of a verb for the same', () => {
    const forms = ['buy', 'buys', 'buying', 'bought', 'acquires', 'acquired', 'tapping', 'snaps', 'eyes'];
    expect(new Set(forms.map(hookOf))).toEqual(new Set([hookOf('acquire')]));
  });

  it('keeps verbs apart by what follows them', () => {
    expect(new Set(['acquires', 'licenses', 'partners', 'will'].map(hookOf)).size).toBe(4);
  });

  it('tells each small word from the others', () => {
    expect(new Set(['to', 'from', 'with', 'and'].map(hookOf)).size).toBe(4);
  });

  it('finds nothing in a name or a noun', () => {
    expect(['nokia', 'business', 'committee', 'patent', 'xing', 'bed'].map(hookOf)).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

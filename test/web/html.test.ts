import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from '../../src/web/html.ts';
import { markText, type Span } from '../../src/web/pages/mark-text.ts';

describe('html', () => {
  it('takes strings for text, and its own kind as it is', () => {
    expect(html`<p title="${'a "b"'}">${'<b>&'}${html`<i>${1}</i>`}${null}${false}${['x', html`<br>`]}</p>`.text).toBe(
      '<p title="a &quot;b&quot;">&lt;b&gt;&amp;<i>1</i>x<br></p>',
    );
  });

  it('never lets a string open or close anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(html`${text}`.text).not.toMatch(/[<>"']/);
      }),
    );
  });
});

const tag =
  (name: string): Span['wrap'] =>
  (inner) => [html`[${name}`, inner, html`]`];

describe('markText', () => {
  it('marks claims, and names inside and outside of them', () => {
    const claims = [{ start: 7, end: 22, wrap: tag('claim ') }];
    const names = [
      { start: 0, end: 5, wrap: tag('') },
      { start: 7, end: 12, wrap: tag('') },
    ];
    expect(markText('Nokia. Nokia pays HMD. End', { claims, names }).text).toBe('[Nokia]. [claim [Nokia] pays HMD.] End');
  });

  it('keeps every letter, however places overlap', () => {
    const place = fc.tuple(fc.nat(30), fc.nat(12));
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '<', ' ', 'é'), maxLength: 30 }),
        fc.array(place),
        fc.array(place),
        (text, some, others) => {
          const spans = (places: readonly (readonly [number, number])[]): Span[] =>
            places
              .map(([start, length]) => ({ start, end: start + length, wrap: (inner) => inner }) satisfies Span)
              .filter(({ end }) => end <= text.length);
          expect(markText(text, { claims: spans(some), names: spans(others) }).text).toBe(html`${text}`.text);
        },
      ),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { isPressRelease } from '../../ingest/read/metadata/press-release.ts';

const BODY = 'Orbiq will take a tenth of Quillet, a maker of keyboards. The two expect to close in May.';

describe('a press release', () => {
  it.each([
    'HELSINKI, July 5, 2017 /PRNewswire/ -- Orbiq',
    'TALLINN--(BUSINESS WIRE)--Orbiq',
    'RIGA, Latvia, May 03, 2021 (GLOBE NEWSWIRE) -- Orbiq',
    'MIAMI, FL / ACCESSWIRE / May 3, 2021 / Orbiq',
    'TORONTO, May 3, 2021 /CNW/ - Orbiq',
    'Vancouver, British Columbia--(Newsfile Corp. - May 3, 2021) - Orbiq',
    'Berlin (ots) - Orbiq',
    'FOR IMMEDIATE RELEASE\n\nOrbiq',
    'Pressemitteilung\n\nOrbiq',
  ])('is known by how it begins: %s', (head) => {
    expect(isPressRelease({ text: `${head} ${BODY}` })).toBe(true);
  });

  it('is known by how it ends', () => {
    expect(isPressRelease({ text: `${BODY}\n\nAbout Orbiq\n\nOrbiq makes chips.\n\nMedia contact:\n\nAnn Lee` })).toBe(true);
    expect(
      isPressRelease({ text: `${BODY}\n\nForward-looking statements\n\nThis text says what may be.\n\nAbout Orbiq\n\nIt makes chips.` }),
    ).toBe(true);
    expect(
      isPressRelease({ text: `TARTU, Estonia, May 3, 2021 – Orbiq today announced a stake.\n\n${BODY}\n\nAbout Orbiq\n\nIt makes chips.` }),
    ).toBe(true);
  });

  it('is known by its type, its section or its address', () => {
    expect(isPressRelease({ text: BODY, types: ['PressRelease'] })).toBe(true);
    expect(isPressRelease({ text: BODY, section: 'Press Releases' })).toBe(true);
    expect(isPressRelease({ text: BODY, address: 'https://orbiq.example/newsroom/2021/stake' })).toBe(true);
    expect(isPressRelease({ text: BODY, address: 'https://press.orbiq.example/stake' })).toBe(true);
  });

  it('is not what only speaks of one', () => {
    expect(isPressRelease({ text: `In a press release on Monday, Orbiq spoke of forward-looking statements. ${BODY}` })).toBe(false);
    expect(isPressRelease({ text: `PARIS (Reuters) - Orbiq today announced a stake. ${BODY}` })).toBe(false);
    expect(isPressRelease({ text: `${BODY}\n\nAbout Quillet\n\nThe maker of keyboards is ten years old.` })).toBe(false);
    expect(isPressRelease({ text: BODY, section: 'Press', address: 'https://courier.example/press-freedom/a' })).toBe(false);
  });
});

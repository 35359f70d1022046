// A list of patterns, kept one a line for the reader → one expression for the machine.

export const anyOf = (...patterns: readonly RegExp[]): RegExp => new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), 'iu');

// Arithmetic of features.

export const log = (value: number): number => Math.log1p(Math.max(0, value));
/** `part` of `whole`, 0 where there is no whole. */
export const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
export const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

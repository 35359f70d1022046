// A name or a title → what is compared: its letters and figures, small, without spaces and marks.

export const nameKey = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

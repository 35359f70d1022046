// What every answer about a story starts from.
import { z } from 'zod';

/** A map projection of the story bound to `variable`. */
export const storyHead = (variable: string): string => `${variable} { .id, .size, .firstPublished }`;

export const StoryHead = z.object({ id: z.string(), size: z.number(), firstPublished: z.string().nullable() });
export type StoryHead = z.infer<typeof StoryHead>;

// One article as JSON, as a user writes it (README): what may be there, and why a value is not accepted.
import { z } from 'zod';
import { parseMoment } from './moment.ts';

/** Digits of a date are accepted even where the calendar has no such day: such a date is unknown, and no error. */
const DATE_SHAPED = /^\d{1,4}([-/.]\d{1,2}){0,2}([T ].*)?$/;

const optionalText = z.preprocess((value) => (value === null || value === '' ? undefined : value), z.string().optional());
const published = optionalText.refine(
  (value) => value === undefined || parseMoment(value) !== undefined || DATE_SHAPED.test(value.trim()),
  {
    error: 'is no ISO year, month, day or date-time',
  },
);
const name = z.union([z.string(), z.object({ name: z.string() }).transform((person) => person.name)]);
const publisher = z.union([
  z.string().transform((text) => ({ name: text, site: undefined })),
  z.object({ name: z.string(), site: optionalText }),
]);

export const JsonArticle = z.object({
  id: z.preprocess(
    (value) => (typeof value === 'number' ? String(value) : value === null || value === '' ? undefined : value),
    z.string().optional(),
  ),
  url: optionalText,
  title: z.string(),
  text: optionalText,
  published,
  modified: published,
  publisher: publisher.nullish(),
  authors: z.union([z.array(name), name.transform((one) => [one])]).nullish(),
  language: z
    .unknown()
    .optional()
    .transform((value) => (typeof value === 'string' && value ? value : undefined)),
});
export type JsonArticle = z.infer<typeof JsonArticle>;

export type ParsedRecord = { readonly article: JsonArticle } | { readonly reason: string };

const describe = ({ path, message }: z.core.$ZodIssue): string =>
  `${path.length > 0 ? `"${path.join('.')}" ` : ''}${message.replace(/^Invalid input: /, '')}`;

/** A value → an article, or one line on what is wrong with it. */
export const parseRecord = (value: unknown): ParsedRecord => {
  const parsed = JsonArticle.safeParse(value);
  if (!parsed.success) return { reason: `No article: ${parsed.error.issues.slice(0, 3).map(describe).join('; ')}.` };
  const { title, text } = parsed.data;
  return title.trim() || text?.trim() ? { article: parsed.data } : { reason: 'No article: "title" and "text" are empty.' };
};

/** JSON source → an article, or one line on what is wrong with it. */
export const parseRecordText = (json: string): ParsedRecord => {
  try {
    return parseRecord(JSON.parse(json));
  } catch (error) {
    return { reason: `No JSON: ${error instanceof Error ? error.message : String(error)}.` };
  }
};

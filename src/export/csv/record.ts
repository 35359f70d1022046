// Values → a record of RFC 4180, safe to open in a spreadsheet. (csv-stringify leaves a lone line break unquoted where lines end with CRLF.)
import { valueText } from '../property-types.ts';

/** Excel takes a file without it for one in the code page of the country. Readers that do not know it: Python's `utf-8-sig`, R's `UTF-8-BOM`. */
export const BYTE_ORDER_MARK = '\ufeff';

/**
 * A spreadsheet would run a text that begins so as a formula, and a page could say `=HYPERLINK(…)`: an apostrophe before it makes it text
 * (OWASP, "CSV Injection"). One that has an apostrophe there already gets another, so that taking one away gives back what was told.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

const toCell = (value: unknown): string => {
  const text = valueText(value) ?? '';
  const safe = typeof value !== 'number' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

export const toRecord = (values: readonly unknown[]): string => `${values.map(toCell).join(',')}\r\n`;

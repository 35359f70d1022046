// What is wrong with an export that is to be imported, as people are told it.
import { AppError } from '../../schema/app-error.ts';

const WHOLE = 'Nothing was imported. Export again, or take another copy of the file.';

/** `place`: FILE:LINE. `what`: "is no whole JSON object". */
export const badLine = (place: string, what: string, hint: string = WHOLE): AppError =>
  new AppError({ code: 'BAD_INPUT', stage: 'store', message: `${place} ${what}.`, hint });

/** Every line is well, and together they are no graph. */
export const notWhole = (file: string, what: string): AppError =>
  new AppError({ code: 'BAD_INPUT', stage: 'store', message: `${file} is not a whole export: ${what}.`, hint: WHOLE });

/** The graph holds what importing would change. */
export const inTheWay = (message: string, hint: string): AppError => new AppError({ code: 'BAD_USAGE', stage: 'store', message, hint });

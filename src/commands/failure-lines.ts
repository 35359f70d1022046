// What failed, each with its place and its reason, on standard error at the end of a run: the first of them, when there are many.

export type Failure = { readonly place: string; readonly reason: string };

/** As many as a person reads. */
export const MOST_FAILURES = 20;

/** A reason often names its place already; it is not said twice. */
export const failureLine = ({ place, reason }: Failure): string => (reason.includes(place) ? reason : `${place}: ${reason}`);

/** `all`: the file that has all of them. */
export const failureLines = (title: string, failures: readonly Failure[], all?: string): readonly string[] => {
  if (failures.length === 0) return [];
  const more = failures.length - MOST_FAILURES;
  return [
    `${title}: ${failures.length}`,
    ...failures.slice(0, MOST_FAILURES).map((failure) => `  ${failureLine(failure)}`),
    ...(more > 0 ? [`  … and ${more} more${all === undefined ? '' : `; all of them are in ${all}`}`] : []),
  ];
};

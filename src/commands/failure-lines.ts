// What failed, each with its place and its reason, on standard error at the end of a run.

export type Failure = { readonly place: string; readonly reason: string };

/** A reason often names its place already; it is not said twice. */
export const failureLines = (title: string, failures: readonly Failure[]): readonly string[] =>
  failures.length === 0
    ? []
    : [
        `${title}: ${failures.length}`,
        ...failures.map(({ place, reason }) => (reason.includes(place) ? `  ${reason}` : `  ${place}: ${reason}`)),
      ];

// What a reader that is measured must do: read all pages of the set once, and say what it found and what it cost.

export type Found = {
  readonly id: string;
  readonly text: string;
  readonly title: string;
  readonly authors: readonly string[];
  /** The day as YYYY-MM-DD. */
  readonly date?: string | undefined;
  readonly verdict?: string;
};
/** `seconds`: of processor time, in all threads of the reader's process, for reading alone. */
export type Round = { readonly found: readonly Found[]; readonly seconds: number };
export type Reader = {
  readonly name: string;
  /** `WARM_UP_PAGES` are read before anything is measured, from the first on and again when there are no more. */
  readonly warmUp: () => Promise<void>;
  readonly read: () => Promise<Round>;
  readonly close: () => void;
};

/** After so many V8 has compiled what runs often; Python is warm after a few. */
export const WARM_UP_PAGES = 200;

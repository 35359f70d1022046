// What every format of the export is told.

export type ExportOptions = {
  /** Leaves the texts of articles out: they belong to their publishers. */
  readonly withoutText?: boolean;
  /** Told after each page how many lines, elements or rows there are so far. */
  readonly progress?: (count: number) => void;
};

/** Of what is written of a node. */
export const isWritten =
  (label: string, { withoutText = false }: ExportOptions) =>
  (property: string): boolean =>
    !(withoutText && label === 'Article' && property === 'text');

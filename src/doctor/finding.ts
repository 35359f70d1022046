// One line of `doctor`: what was looked at, what is there, and what to do about it.

export type Finding = {
  readonly name: string;
  /** `note`: worth knowing, stops nothing. `problem`: `start` would fail. */
  readonly state: 'ok' | 'note' | 'problem';
  readonly found: string;
  readonly advice?: string;
};

const SIGNS: Readonly<Record<Finding['state'], string>> = { ok: 'ok  ', note: 'note', problem: 'FAIL' };
const NAME_WIDTH = 12;

/** A line, and a second one where there is something to do. */
export const toLines = ({ name, state, found, advice }: Finding): readonly string[] => [
  `${SIGNS[state]}  ${name.padEnd(NAME_WIDTH)}${found}`,
  ...(advice && state !== 'ok' ? [`      ${' '.repeat(NAME_WIDTH)}${advice}`] : []),
];

// Scripts that hold a page's data → the values in them. Nothing is run; what is no plain data is passed over.
import { type DataValue, plainValue } from './data-value.ts';
import { flightValue } from './flight-value.ts';
import { jsonExtent } from './json-extent.ts';
import { devalueRoot, parseCall } from './nuxt-value.ts';
import { type Parsed, parseLiteral } from './parse-literal.ts';

const LARGEST = 4_000_000;
/** Of one script: `Fusion.arcSite="x";Fusion.globalContent={…};…` has about ten. */
const MOST_ASSIGNMENTS = 40;
const ASSIGNMENT = /[\w$\])]\s*=\s*(?:JSON\.parse\(\s*(?=["'`])|(?=[{["'`])|(?=\(?function\s*\())/g;
/** A string that holds JSON, as `JSON.parse("…")` and some islands do. */
const HOLDS_JSON = /^\s*[{[]/;

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const unwrap = (value: unknown): unknown => (typeof value === 'string' && HOLDS_JSON.test(value) ? (parseJson(value) ?? value) : value);

/** devalue's array begins with the root; a list of anything else does not begin with an object of places. */
const isDevalue = (value: unknown): boolean => {
  if (!Array.isArray(value) || value.length < 3) return false;
  const [first] = value;
  if (Array.isArray(first)) return typeof first[0] === 'string' && first.length === 2 && typeof first[1] === 'number';
  return typeof first === 'object' && first !== null && Object.values(first).every((place) => typeof place === 'number');
};

const toValue = (value: unknown): readonly DataValue[] => {
  const whole = unwrap(value);
  if (typeof whole !== 'object' || whole === null) return [];
  return [(isDevalue(whole) ? devalueRoot(whole) : undefined) ?? plainValue(whole)];
};

/** The platform's parser is ten times as fast as ours; it is asked no more once a script has brackets that are never closed. */
const createParse = (script: string): ((at: number) => Parsed) => {
  let isClosed = true;
  return (at) => {
    const end = isClosed && /[{[]/.test(script[at] ?? '') ? jsonExtent(script, at) : undefined;
    isClosed &&= end !== undefined || !/[{[]/.test(script[at] ?? '');
    const value = end === undefined ? undefined : parseJson(script.slice(at, end));
    return value === undefined || end === undefined ? parseLiteral(script, at) : { isLiteral: true, value, end };
  };
};

/** What turns out to be no literal is passed over up to there: no character is read twice, but by the one call. */
const assignedValues = (script: string): readonly DataValue[] => {
  const values: DataValue[] = [];
  const pattern = new RegExp(ASSIGNMENT);
  const parse = createParse(script);
  let called = false;
  for (let tries = 0; tries < MOST_ASSIGNMENTS; tries += 1) {
    const found = pattern.exec(script);
    if (!found) break;
    const at = pattern.lastIndex;
    if (/[(f]/.test(script[at] ?? '')) {
      if (!called) values.push(...toValue(parseCall(script, at)));
      called = true;
      continue;
    }
    const { value, end } = parse(at);
    values.push(...toValue(value));
    pattern.lastIndex = Math.max(at, end);
  }
  return values;
};

const scriptValues = (script: string): readonly DataValue[] => {
  const text = script.trim().replace(/^<!--|-->$/g, '');
  const whole = HOLDS_JSON.test(text) || text.startsWith('"') ? parseJson(text) : undefined;
  return whole === undefined ? assignedValues(text) : toValue(whole);
};

export const listValues = (scripts: readonly string[]): readonly DataValue[] => {
  const fitting = scripts.filter((script) => script.length <= LARGEST);
  const flight = flightValue(fitting);
  const others = fitting.filter((script) => !script.includes('__next_f')).flatMap(scriptValues);
  return flight ? [flight, ...others] : others;
};

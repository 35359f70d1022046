// Broken JSON of CMS templates → readings of it that may parse, the most faithful first, each made only when it is asked for.

const BEFORE = /^(?:\s|;|\/\/|\/\*|\*\/|<!--|<!\[CDATA\[)+/;
const BEHIND = /(?:\s|;|\/\/|\/\*|\*\/|-->|\]\]>)+$/;
/** What is wrapped around it stands in the last characters; looking further for it would cost the square of a run of spaces. */
const END = 60;
const ESCAPABLE = '"\\/bfnrtu';
const ENTITIES: Readonly<Record<string, string>> = { quot: '"', '#34': '"', '#39': "'", apos: "'", amp: '&', lt: '<', gt: '>' };

/** Whether a quote inside a string ends it: what follows is what may follow a string. */
const endsString = (text: string, index: number): boolean => {
  let next = index + 1;
  while (next < text.length && next < index + 200 && (text[next] ?? '') <= ' ') next += 1;
  return next >= text.length || ',:}]'.includes(text[next] ?? '');
};

/** Raw line ends, lone backslashes and quotes inside strings, commas before a closing bracket, brackets that are never closed. One pass. */
const mendCharacters = (text: string): string => {
  const out: string[] = [];
  const open: string[] = [];
  let inString = false;
  let comma = false;
  const put = (piece: string): void => {
    if (comma) out.push(',');
    comma = false;
    out.push(piece);
  };
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if (inString && character === '\\') {
      const isEscape = ESCAPABLE.includes(text[index + 1] ?? '?');
      out.push(isEscape ? text.slice(index, index + 2) : '\\\\');
      if (isEscape) index += 1;
    } else if (inString && character === '"') {
      inString = !endsString(text, index);
      out.push(inString ? '\\"' : '"');
    } else if (inString) out.push(character < ' ' ? ' ' : character);
    else if (character === '"') {
      inString = true;
      put('"');
    } else if (character === ',') comma = true;
    else if (character === '}' || character === ']') {
      comma = false;
      open.pop();
      out.push(character);
    } else if (character > ' ') {
      put(character);
      if (character === '{' || character === '[') open.push(character === '{' ? '}' : ']');
    }
  }
  return `${out.join('')}${inString ? '"' : ''}${open.reverse().join('')}`;
};

const decode = (text: string): string =>
  text.replace(/&(quot|#34|#39|apos|amp|lt|gt);/g, (entity, name: string) => ENTITIES[name] ?? entity);

/** As told; without what is wrapped around it; mended; as several things after one another; with entities for quotes. */
export const mendJson = (text: string): readonly (() => string)[] => {
  const bare = (): string => {
    const inner = text.trim().replace(BEFORE, '');
    return inner.slice(0, -END) + inner.slice(-END).replace(BEHIND, '');
  };
  const list = (source: string): string => `[${source.replace(/([}\]])[\s,;]*(?=[{[])/g, '$1,')}]`;
  return [
    () => text,
    bare,
    () => mendCharacters(bare()),
    () => mendCharacters(list(bare())),
    ...(text.includes('&quot;') || text.includes('&#34;') ? [() => mendCharacters(decode(bare()))] : []),
  ];
};

// Whether XML nests deeper than any feed does, found out in one linear pass: hostile nesting makes tree builders quadratic.

const DEEPEST = 500;
const MARK = /<!\[CDATA\[|<!--|<\/|<[A-Za-z_]|\/>/g;
const CLOSERS: Readonly<Record<string, string>> = { '<![CDATA[': ']]>', '<!--': '-->' };

export const isTooDeep = (xml: string, deepest: number = DEEPEST): boolean => {
  const marks = new RegExp(MARK);
  let depth = 0;
  for (let found = marks.exec(xml); found; found = marks.exec(xml)) {
    const closer = CLOSERS[found[0]];
    if (closer) {
      const end = xml.indexOf(closer, marks.lastIndex);
      if (end < 0) return false;
      marks.lastIndex = end + closer.length;
    } else depth += found[0] === '</' || found[0] === '/>' ? -1 : 1;
    if (depth > deepest) return true;
  }
  return false;
};

// The editor's colours on our grounds, in light and dark: each at least 4.5:1 (WCAG 1.4.3). GraphiQL's own are pink, and too faint for comments.

/** As GraphiQL calls them. */
export const EDITOR_THEMES = { light: 'graphiql-LIGHT', dark: 'graphiql-DARK' } as const;

type Rule = { readonly token: string; readonly foreground: string };
/** As the editor takes it. */
type Theme = {
  readonly base: 'vs' | 'vs-dark';
  readonly inherit: boolean;
  readonly colors: Record<string, string>;
  readonly rules: Rule[];
};

type Shades = {
  readonly ground: string;
  readonly accent: string;
  readonly faint: string;
  readonly comment: string;
  readonly word: string;
  readonly name: string;
  readonly text: string;
  readonly figure: string;
};

const SHADES: Readonly<Record<keyof typeof EDITOR_THEMES, Shades>> = {
  light: {
    ground: '#ffffff',
    accent: '#0b57a4',
    faint: '#5c6370',
    comment: '#3f6b3f',
    word: '#0b57a4',
    name: '#5a3a8a',
    text: '#9a2c22',
    figure: '#00695c',
  },
  dark: {
    ground: '#1d2025',
    accent: '#8ab8f0',
    faint: '#a2a7b0',
    comment: '#9cc59c',
    word: '#8ab8f0',
    name: '#c9b3f5',
    text: '#f0b49a',
    figure: '#7fd1c4',
  },
};

const coloursOf = ({ ground, accent, faint }: Shades): Record<string, string> => ({
  'editor.background': '#00000000',
  'scrollbar.shadow': '#00000000',
  'editorLineNumber.foreground': faint,
  'editorLineNumber.activeForeground': accent,
  'editorHoverWidget.background': ground,
  'editorSuggestWidget.background': ground,
  'editorSuggestWidget.highlightForeground': accent,
  'editorWidget.background': ground,
  'quickInput.background': ground,
  'menu.background': ground,
  'list.highlightForeground': accent,
  'list.focusHighlightForeground': accent,
  'textLink.foreground': accent,
  'textLink.activeForeground': accent,
  'editorLink.activeForeground': accent,
  focusBorder: accent,
});

const rulesOf = ({ accent, comment, word, name, text, figure }: Shades): Rule[] =>
  Object.entries({
    comment,
    keyword: word,
    'argument.identifier.gql': name,
    'key.identifier.gql': accent,
    'type.identifier.gql': figure,
    'string.key.json': accent,
    'string.value.json': text,
    string: text,
    number: figure,
  }).map(([token, colour]) => ({ token, foreground: colour.slice(1) }));

export const editorTheme = (theme: keyof typeof EDITOR_THEMES): Theme => ({
  base: theme === 'dark' ? 'vs-dark' : 'vs',
  inherit: true,
  colors: coloursOf(SHADES[theme]),
  rules: rulesOf(SHADES[theme]),
});

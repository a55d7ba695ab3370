import { withoutInvisible } from '../../paper/invisible-characters.ts';
import { pattern } from '../patterns/pattern.ts';

/** The combining character of each accent command (The TeXbook, chapter 9). */
const accents: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030a',
  H: '\u030b',
  v: '\u030c',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
};

/** Commands that are a letter or a sign. */
const signs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ ss: 'ß', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', o: 'ø', O: 'Ø', aa: 'å', AA: 'Å', l: 'ł', L: 'Ł' },
    ...{ i: 'i', j: 'j', th: 'þ', TH: 'Þ', dh: 'ð', DH: 'Ð', dj: 'đ', DJ: 'Đ', ng: 'ŋ', NG: 'Ŋ' },
    ...{
      textendash: '–',
      textemdash: '—',
      textbackslash: '\\',
      textbar: '|',
      textbraceleft: '{',
      textbraceright: '}',
      textless: '<',
      textgreater: '>',
    },
    ...{
      textasciitilde: '~',
      textasciicircum: '^',
      textasciigrave: '`',
      textunderscore: '_',
      textdollar: '$',
    },
    ...{ textquoteleft: '‘', textquoteright: '’', textquotedblleft: '“', textquotedblright: '”' },
    ...{ ldots: '…', dots: '…', textellipsis: '…', slash: '/', textregistered: '®', texttrademark: '™' },
  }),
);

/** What TeX prints for `---`, quotes, `~` and braces. */
const plainTokens: Readonly<Record<string, string>> = {
  '---': '—',
  '--': '–',
  '``': '“',
  "''": '”',
  '~': ' ',
  '{': '',
  '}': '',
};

const tokens = pattern('gsu')`
  (?<math>\$[^$]*\$)|\\(?:(?<accent>["'\x60^~=.])\s*|(?<letter>[bcdHkruv])(?:\s+(?=\p{L}|\\[ij])|(?=\{)))
  (?:\{\s*\\?(?<braced>\p{L})\s*\}|\\(?<dotless>[ij])(?![a-z])\s*|(?<bare>\p{L}))
  |\\(?<command>[a-zA-Z]+)\s*(?:\{\})?|\\(?<escaped>[^a-zA-Z])|---?|\x60\x60|''|[~{}]`;

/** A text as TeX prints it: accents, dashes and quotes, without braces or commands. Math is kept. */
export function texText(tex: string): string {
  return withoutInvisible(tex)
    .replace(tokens, (token, ...rest) => {
      const groups: Readonly<Record<string, string | undefined>> = rest.at(-1);
      const { math, command, escaped } = groups;
      const letter = groups.braced ?? groups.dotless ?? groups.bare;
      if (math !== undefined) return math;
      if (letter !== undefined) return letter + (accents[groups.accent ?? groups.letter ?? ''] ?? '');
      if (command !== undefined) return signs.get(command) ?? '';
      if (escaped !== undefined)
        return /[-/,;!:]/u.test(escaped) ? '' : /[\\\s]/u.test(escaped) ? ' ' : escaped;
      return plainTokens[token] ?? token;
    })
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
}

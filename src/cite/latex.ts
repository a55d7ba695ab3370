import { withMath } from './math.ts';

/** Escapes for TeX's special characters and for those that its first fonts lack (The TeXbook, chapter 7). */
const texEscapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces, escaped or not: one alone would swallow the entries after it.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '%': '\\%',
  '&': '\\&',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/**
 * Escapes text for TeX, breaking up ligatures such as `--` and `''`. Math between `$` is kept. Braces are
 * always balanced.
 */
export function latexText(text: string): string {
  return withMath(text, escaped);
}

function escaped(text: string): string {
  return text.replace(/[\\{}%&$#_~^`<>|]|(?<=-)-|(?<=')'/gu, (sign) => texEscapes[sign] ?? `{}${sign}`);
}

/** A part of a word and the signs around it: `GPU`, `McDonald`, `C#`, a single letter. */
const partWithSigns = /^(?<before>[^\p{L}\p{N}]*)(?<part>.*?)(?<after>[,.:;?!)\]}"'”’]*)$/u;
/** A single capital is a name: `C`, `U` in `U-Net`; as a first word, styles keep it anyway. */
const singleCapital = /^\p{Lu}[^\p{L}]*$/u;

/**
 * Escapes a title for TeX. Bibliography styles lower-case titles, so braces protect the capitals that carry
 * meaning: those after the first letter of a word or of its part (`{GPU}-Based`, `End-to-End`), single
 * ones, those in math, and a short name of several words at the start.
 */
export function latexTitle(title: string, name: string | null): string {
  const start = name !== null && /\s\S*\p{Lu}/u.test(name) ? name : '';
  const rest = withMath(
    title.slice(start.length),
    (text) => text.replace(/[^\s/‐-―-]+/gu, protectedPart).replace(/(?<=-)-/gu, '{}-'),
    (math) => (/\p{Lu}/u.test(math) ? `{${math}}` : math),
  );
  return `${start === '' ? '' : `{${latexText(start)}}`}${rest}`;
}

function protectedPart(text: string, offset: number, whole: string): string {
  const { before = '', part = '', after = '' } = partWithSigns.exec(text)?.groups ?? {};
  const isArticle = part === 'A' && !/[-‐‑]/u.test(whole.charAt(offset + text.length));
  const needsBraces = /\p{Lu}/u.test(part.slice(1)) || (offset > 0 && singleCapital.test(part) && !isArticle);
  return needsBraces ? `${escaped(before)}{${escaped(part)}}${escaped(after)}` : escaped(text);
}

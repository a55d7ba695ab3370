/** TeX special characters and their escapes (The TeXbook, chapter 7). */
const texEscapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '&': '\\&',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
};

/** Escapes text for TeX, breaking up ligatures such as `--` and `''`. Braces are always balanced. */
export function latexText(text: string): string {
  return text.replace(/[\\{}%&$#_~^`]|(?<=-)-|(?<=')'/gu, (sign) => texEscapes[sign] ?? `{}${sign}`);
}

/** A word and the punctuation around it: `GPU`, `McDonald`, `C#`, a single letter. */
const wordWithPunctuation = /^(?<before>[^\p{L}\p{N}]*)(?<word>.*?)(?<after>[,.:;?!)\]}"'”’]*)$/u;

/**
 * Escapes a title for TeX. Bibliography styles lower-case titles, so braces protect the short name at its
 * start, and words with a capital after their first letter.
 */
export function latexTitle(title: string, name: string | null): string {
  const start = name ?? '';
  const rest = title
    .slice(start.length)
    .replace(/[^\s]+/gu, (word, offset: number) => protectedWord(word, offset === 0 && start === ''));
  return `${/\p{Lu}/u.test(start) ? `{${latexText(start)}}` : latexText(start)}${rest}`;
}

function protectedWord(text: string, first: boolean): string {
  const { before = '', word = '', after = '' } = wordWithPunctuation.exec(text)?.groups ?? {};
  const inside = word.slice(1);
  const needsBraces = /\p{Lu}/u.test(inside) || (!first && /^\p{Lu}[^\p{L}]*$/u.test(word) && word !== 'A');
  return needsBraces ? `${latexText(before)}{${latexText(word)}}${latexText(after)}` : latexText(text);
}

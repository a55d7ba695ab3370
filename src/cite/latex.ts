/** What TeX reads as a command, and how it is written to be read as itself (The TeXbook, chapter 7). */
const written: Readonly<Record<string, string>> = {
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

/** Text as TeX prints it: neither a command nor a dash or quotation mark made of several signs. Braces stay balanced whatever the text is. */
export function latexText(text: string): string {
  return text.replace(/[\\{}%&$#_~^`]|(?<=-)-|(?<=')'/gu, (sign) => written[sign] ?? `{}${sign}`);
}

/** A word with its punctuation, whose capitals are part of it: `GPU`, `McDonald`, `C#`, a single letter. */
const capitalWord = /^(?<before>[^\p{L}\p{N}]*)(?<word>.*?)(?<after>[,.:;?!)\]}"'”’]*)$/u;

/**
 * A title as TeX prints it. Styles set titles in small letters; what would be wrong then stands in braces: the short name it begins with,
 * and words with a capital behind their first letter.
 */
export function latexTitle(title: string, name: string | null): string {
  const start = name ?? '';
  const rest = title
    .slice(start.length)
    .replace(/[^\s]+/gu, (word, place: number) => protectedWord(word, place === 0 && start === ''));
  return `${/\p{Lu}/u.test(start) ? `{${latexText(start)}}` : latexText(start)}${rest}`;
}

function protectedWord(text: string, first: boolean): string {
  const { before = '', word = '', after = '' } = capitalWord.exec(text)?.groups ?? {};
  const inside = word.slice(1);
  const keeps = /\p{Lu}/u.test(inside) || (!first && /^\p{Lu}[^\p{L}]*$/u.test(word) && word !== 'A');
  return keeps ? `${latexText(before)}{${latexText(word)}}${latexText(after)}` : latexText(text);
}

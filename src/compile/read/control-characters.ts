/** Characters that no text needs: they ring bells, move the terminal's cursor, and are forbidden in feeds. Tabs and line ends are none of them. */
const controls = /(?![\t\n])\p{Cc}|[\u2028\u2029]/gu;
/** Characters that turn the direction of what follows, and some that nobody sees. */
const unseen = /[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]/u;

/** What of a text cannot be seen. */
export interface Unseen {
  /** The text with a space for each control character: every column keeps its number. */
  readonly text: string;
  /** Lines, counted from 1, with control characters, and those with others that nobody sees. */
  readonly controls: readonly number[];
  readonly invisible: readonly number[];
}

/** Replaces the control characters of a text by spaces, and finds what else cannot be seen. */
export function cleanControls(text: string): Unseen {
  const clean = text.replace(controls, ' ');
  if (clean === text && !unseen.test(text)) return { text, controls: [], invisible: [] };
  const cleanLines = clean.split('\n');
  const found = (has: (line: string, index: number) => boolean) =>
    text.split('\n').flatMap((line, index) => (has(line, index) ? [index + 1] : []));
  return {
    text: clean,
    controls: found((line, index) => line !== cleanLines[index]),
    invisible: found((line) => unseen.test(line)),
  };
}

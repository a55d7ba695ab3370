/** Control characters except tab and newline: they can drive a terminal and are illegal in feeds. */
const controls = /(?![\t\n])\p{Cc}|[\u2028\u2029]/gu;
/** Bidirectional controls and zero-width characters. */
const invisible = /[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]/u;

/** A text without control characters, and the lines that held invisible ones. */
export interface CleanedText {
  /** Each control character becomes a space, so columns do not shift. */
  readonly text: string;
  /** Numbers of the lines with control characters, from 1. */
  readonly controlLines: readonly number[];
  /** Numbers of the lines with other invisible characters, from 1. They stay in the text. */
  readonly invisibleLines: readonly number[];
}

/** Replaces control characters with spaces and finds the lines with other invisible characters. */
export function replaceControlCharacters(text: string): CleanedText {
  const clean = text.replace(controls, ' ');
  if (clean === text && !invisible.test(text)) return { text, controlLines: [], invisibleLines: [] };
  const cleanLines = clean.split('\n');
  const linesWhere = (matches: (line: string, index: number) => boolean) =>
    text.split('\n').flatMap((line, index) => (matches(line, index) ? [index + 1] : []));
  return {
    text: clean,
    controlLines: linesWhere((line, index) => line !== cleanLines[index]),
    invisibleLines: linesWhere((line) => invisible.test(line)),
  };
}

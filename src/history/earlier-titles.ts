import { titleKey } from '../paper/fold.ts';
import type { TitleLine } from './paper-dates.ts';
import type { EarlierText } from './tracked-line.ts';

/** A line of a page, and a text that it had before. */
export interface EarlierLine extends EarlierText {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** At most this many earlier texts of a line are looked at. */
const maxTitles = 4;
/** In letters: of a shorter title, every earlier text is looked at. */
const minLength = 16;
/** Earlier texts are one if their first letters, this many, and their longest parts are the same. */
const beginning = 32;
const delimiters = /[|*_[\]<>"“”]+|\]\([^)]*\)|[.。]\s|[.。]$|\s[-–—]\s|\s\((?=[^()]*\d{4}\))/u;

/**
 * The texts that the lines with a paper's title had before and that may have had another title, the latest first; for
 * each of the lines.
 */
export function earlierTitles(title: string, lines: readonly TitleLine[]): EarlierLine[][] {
  const key = titleKey(title);
  return lines.map(({ file, line, tracked }) => {
    const found = new Map<string, EarlierLine>();
    for (const { text, block } of tracked.earlier) {
      const parts = text.split(delimiters).map(titleKey);
      if (key.length >= minLength && parts.includes(key)) continue;
      const longest = parts.reduce((one, other) => (other.length > one.length ? other : one), '');
      const name = `${titleKey(text).slice(0, beginning)} ${longest}`;
      if (!found.has(name)) found.set(name, { file, line, text, block });
    }
    return [...found.values()].slice(0, maxTitles);
  });
}

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { replaceControlCharacters } from './control-characters.ts';
import { decodeText } from './decode-text.ts';

/** The text of a `.bib` file, or why it was not read. */
export type BibliographyText =
  | { readonly text: string; readonly problem: string | null }
  | { readonly text: null; readonly problem: string };

/** In bytes; a file larger than this is not read. */
const maxSize = 5 * 1024 * 1024;

/** Reads a `.bib` file of the list. Never throws; undecodable bytes become U+FFFD and are a problem. */
export function readBibliography(root: string, path: string): BibliographyText {
  try {
    const { size } = statSync(join(root, path));
    if (size > maxSize)
      return {
        text: null,
        problem:
          `the file is ${Math.ceil(size / 1024 / 1024)} MB and was not read; ` +
          `the limit is ${maxSize / 1024 / 1024} MB`,
      };
    const decoded = decodeText(readFileSync(join(root, path)));
    return decoded === null
      ? { text: null, problem: 'the file is not text and was not read' }
      : { text: replaceControlCharacters(decoded.text).text, problem: decoded.problem };
  } catch {
    return { text: null, problem: 'the file could not be read' };
  }
}

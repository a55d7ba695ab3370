import { hasInvisible, withoutBidiControls } from '../../paper/invisible-characters.ts';
import type { Reporter } from '../diagnostics/reporter.ts';

/** Control characters except tab and newline: they can drive a terminal and are illegal in feeds. */
const controls = /(?![\t\n])\p{Cc}|[\u2028\u2029]/gu;

/** A text without control characters, and the lines that held invisible ones. */
export interface CleanedText {
  /** Control characters become spaces, so columns do not shift; those that set the direction are gone. */
  readonly text: string;
  /** Numbers of the lines with control characters, from 1. */
  readonly controlLines: readonly number[];
  /** Numbers of the lines with other invisible characters, from 1. Those without width stay in the text. */
  readonly invisibleLines: readonly number[];
}

/**
 * Replaces control characters with spaces, drops those that set the direction of the text, and finds the
 * lines with invisible characters.
 */
export function replaceControlCharacters(text: string): CleanedText {
  const clean = text.replace(controls, ' ');
  const shown = withoutBidiControls(clean);
  if (shown === text && !hasInvisible(text)) return { text, controlLines: [], invisibleLines: [] };
  const cleanLines = clean.split('\n');
  const linesWhere = (matches: (line: string, index: number) => boolean) =>
    text.split('\n').flatMap((line, index) => (matches(line, index) ? [index + 1] : []));
  return {
    text: shown,
    controlLines: linesWhere((line, index) => line !== cleanLines[index]),
    invisibleLines: linesWhere(hasInvisible),
  };
}

/** Reports the lines of a file that held control characters or other invisible ones. */
export function reportInvisible(
  file: string,
  { controlLines, invisibleLines }: CleanedText,
  reporter: Reporter,
): void {
  const also = ([, ...others]: readonly number[]) =>
    others.length === 0 ? '' : ` (and ${others.length} more like this in the file)`;
  if (controlLines[0] !== undefined)
    reporter.report(
      'control-character',
      { file, line: controlLines[0] },
      `the line contains control characters${also(controlLines)}`,
    );
  if (invisibleLines[0] !== undefined)
    reporter.report(
      'invisible-character',
      { file, line: invisibleLines[0] },
      `the line contains invisible characters${also(invisibleLines)}`,
    );
}

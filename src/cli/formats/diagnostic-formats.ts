import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../paper/report.ts';
import { formatGithub } from './github-format.ts';
import { printable } from './printable.ts';
import { formatSarif } from './sarif-format.ts';

/** Formats diagnostics as text. `folder` is the list's, to read the source lines from. */
export type DiagnosticFormat = (diagnostics: readonly Diagnostic[], folder: string) => string;

/** The formatters by the value of `--format`. */
export const diagnosticFormats: Readonly<Record<'text' | 'json' | 'github' | 'sarif', DiagnosticFormat>> = {
  text: formatText,
  json: (diagnostics) => JSON.stringify(diagnostics, null, 1),
  github: formatGithub,
  sarif: formatSarif,
};

/** `file:line:col severity code message`, the source line with a caret, and the advice. */
function formatText(diagnostics: readonly Diagnostic[], folder: string): string {
  const lines = new Map<string, readonly string[]>();
  const linesOf = (file: string): readonly string[] => {
    const known = lines.get(file) ?? readLines(join(folder, file));
    lines.set(file, known);
    return known;
  };
  return diagnostics
    .map(({ file, line, column, severity, code, message, advice }) => {
      const parts = [
        printable(`${file}:${line}:${column} ${severity} ${code} ${message}`),
        codeFrame(linesOf(file)[line - 1], line, column),
        advice === null ? '' : `    ${advice}`,
      ];
      return parts.filter((part) => part !== '').join('\n');
    })
    .join('\n');
}

/** How much of a line a code frame shows, in characters. */
const frameWidth = 100;

/** The part of a line around a column, with a caret below it; empty if the line is blank or unknown. */
function codeFrame(line: string | undefined, number: number, column: number): string {
  if (line === undefined || line.trim() === '') return '';
  const start = Math.max(0, column - 1 - frameWidth / 2);
  const gutter = `  ${number} | `;
  const shown = printable(line.slice(start, start + frameWidth));
  return `${gutter}${shown}\n${' '.repeat(gutter.length + column - 1 - start)}^`;
}

function readLines(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8').split(/\r\n?|\n/u);
  } catch {
    return [];
  }
}

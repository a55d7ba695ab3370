import type { Diagnostic } from '../../paper/reports/report.ts';
import { codeFrame } from './code-frame.ts';
import { formatGithub } from './github-format.ts';
import { printable } from './printable.ts';
import { formatSarif } from './sarif-format.ts';
import { sourceLines } from './source-lines.ts';

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
  const linesOf = sourceLines(folder);
  return diagnostics
    .map(({ file, line, column, severity, code, message, advice }) => {
      const parts = [
        printable(`${file}:${line}:${column} ${severity} ${code} ${message}`),
        frameLines(linesOf(file)[line - 1], line, column),
        advice === null ? '' : `    ${advice}`,
      ];
      return parts.filter((part) => part !== '').join('\n');
    })
    .join('\n');
}

/** The part of a line around a column, with a caret below it; empty if the line is blank or unknown. */
function frameLines(line: string | undefined, number: number, column: number): string {
  const frame = codeFrame(line, column);
  if (frame === null) return '';
  const gutter = `  ${number} | `;
  return `${gutter}${frame.text}\n${' '.repeat(gutter.length + frame.at)}^`;
}

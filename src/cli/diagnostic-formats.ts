import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../compile/report/rules.ts';
import type { Diagnostic } from '../paper/report.ts';

/** Writes diagnostics for one kind of reader. `folder` is the list's, for the lines they are about. */
export type DiagnosticFormat = (diagnostics: readonly Diagnostic[], folder: string) => string;

/** The ways in which diagnostics can be printed, by the name that `--format` takes. */
export const diagnosticFormats: Readonly<Record<'text' | 'json' | 'github' | 'sarif', DiagnosticFormat>> = {
  text: formatText,
  json: (diagnostics) => JSON.stringify(diagnostics, null, 1),
  github: formatGithub,
  sarif: formatSarif,
};

/** `file:line:col severity code message`, the line itself with a caret, and what to write instead. */
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
        `${file}:${line}:${column} ${severity} ${code} ${printable(message)}`,
        codeFrame(linesOf(file)[line - 1], line, column),
        advice === null ? '' : `    ${advice}`,
      ];
      return parts.filter((part) => part !== '').join('\n');
    })
    .join('\n');
}

/** Widest part of a line that a frame shows, in characters. */
const frameWidth = 100;

/** The line around a place, with a caret below it. */
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

/** Control characters in a list's text must not reach the terminal. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}

/** Workflow commands of GitHub Actions: annotations beside the lines of a pull request. */
function formatGithub(diagnostics: readonly Diagnostic[]): string {
  const levels = { error: 'error', warning: 'warning', info: 'notice' } as const;
  return diagnostics
    .map(({ file, line, column, severity, code, message, advice }) => {
      const text = advice === null ? message : `${message}. ${advice}`;
      return `::${levels[severity]} file=${escapeProperty(file)},line=${line},col=${column},title=${code}::${escapeData(text)}`;
    })
    .join('\n');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** SARIF 2.1.0, which code scanners exchange. */
function formatSarif(diagnostics: readonly Diagnostic[]): string {
  const levels = { error: 'error', warning: 'warning', info: 'note' } as const;
  const used = Object.entries(rules).filter(([id]) => diagnostics.some(({ code }) => code === id));
  const run = {
    tool: {
      driver: {
        name: 'Paperdex',
        rules: used.map(([id, { severity, advice }]) => ({
          id,
          defaultConfiguration: { level: levels[severity] },
          ...(advice !== null && { help: { text: advice } }),
        })),
      },
    },
    columnKind: 'utf16CodeUnits',
    results: diagnostics.map(({ file, line, column, severity, code, message }) => ({
      ruleId: code,
      level: levels[severity],
      message: { text: message },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
            region: { startLine: line, startColumn: column },
          },
        },
      ],
    })),
  };
  return JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 1);
}

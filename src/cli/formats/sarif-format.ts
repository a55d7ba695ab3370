import { rules } from '../../compile/diagnostics/rules.ts';
import type { Diagnostic } from '../../paper/reports/report.ts';
import { repositoryPath } from '../repository-path.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** Formats diagnostics as SARIF 2.1.0, the exchange format of code scanners. `folder` is the list's. */
export function formatSarif(diagnostics: readonly Diagnostic[], folder: string): string {
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
      message: { text: plainMessage(message) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: toUri(repositoryPath(folder, file)) },
            region: { startLine: line, startColumn: column },
          },
        },
      ],
    })),
  };
  return JSON.stringify(
    { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] },
    null,
    1,
  );
}

/**
 * Escapes SARIF's placeholders (`{0}`) and breaks up its links (`[..](..)`): our messages use neither, so both
 * are plain text.
 */
function plainMessage(text: string): string {
  return text.replaceAll('{', '{{').replaceAll('}', '}}').replaceAll('](', '] (');
}

/** Converts a path to a relative URI. Lone surrogates, which some file systems allow, are replaced. */
function toUri(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}

import type { Diagnostic } from '../../paper/reports/report.ts';
import { repositoryPath } from '../repository-path.ts';

const levels = { error: 'error', warning: 'warning', info: 'notice' } as const;

/**
 * Formats diagnostics as GitHub workflow commands, which annotate lines of a pull request. `folder` is the
 * list's.
 */
export function formatGithub(diagnostics: readonly Diagnostic[], folder: string): string {
  return diagnostics
    .map(({ file, line, column, severity, code, message, advice }) => {
      const path = escapeProperty(repositoryPath(folder, file));
      const text = advice === null ? message : `${message}. ${advice}`;
      return `::${levels[severity]} file=${path},line=${line},col=${column},title=${code}::${escapeData(text)}`;
    })
    .join('\n');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

import type { Diagnostic } from '../../paper/reports/report.ts';
import { diagnosticFormats } from '../formats/diagnostic-formats.ts';
import type { LiveList } from './live-list.ts';

/** Where the terminal's messages go. */
export interface Terminal {
  readonly info: (text: string) => void;
  readonly error: (text: string) => void;
}

/** Warnings that say that a page could not be compiled. */
const failures: ReadonlySet<string> = new Set(['page-too-complex', 'page-failed']);

/** Creates a function that prints the errors and failed pages of a list that are new, and which are gone. */
export function createProblemPrinter(
  folder: string,
  { info, error }: Terminal,
): (list: Pick<LiveList, 'report' | 'isCurrent'>) => void {
  let known: ReadonlyMap<string, Diagnostic> = new Map();
  let isFirst = true;
  return (list) => {
    const problems = list
      .report()
      .diagnostics.filter(({ severity, code }) => severity === 'error' || failures.has(code));
    const now = new Map(problems.map((problem) => [`${problem.code} ${problem.file}`, problem]));
    const added = problems.filter(({ code, file }) => !known.has(`${code} ${file}`));
    const stays = list.isCurrent() || isFirst ? '' : 'the page keeps showing the last good table\n';
    if (added.length > 0) error(`${stays}${diagnosticFormats.text(added, folder)}`);
    for (const [key, { file, code }] of known) if (!now.has(key)) info(`${file}: fixed ${code}`);
    known = now;
    isFirst = false;
  };
}

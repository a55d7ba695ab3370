import type { Diagnostic } from '../../paper/reports/report.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import { rules } from '../diagnostics/rules.ts';

/** `<!-- paperdex-ignore link-missing, year-conflict -->` on a line of its own. */
const comment = /^\s*<!--\s*paperdex-ignore\b([^>]*?)-->\s*$/u;

/** The lines of a page on which diagnostics of some rules are left out. */
interface Silence {
  readonly file: string;
  readonly from: number;
  readonly to: number;
  readonly rules: ReadonlySet<string>;
}

/** Where an entry is in its page: its first and its last line, from 1. */
interface Lines {
  readonly line: number;
  readonly endLine: number;
}

/**
 * The silences that comments of a page ask for: each is for the next entry, or for the next lines up to an
 * empty one if no entry begins there. Reports rules that do not exist.
 */
export function silencesIn(
  { path, text }: { readonly path: string; readonly text: string },
  entries: readonly Lines[],
  reporter: Reporter,
): Silence[] {
  if (!text.includes('paperdex-ignore')) return [];
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const found = comment.exec(line);
    if (found === null) return [];
    const ids = (found[1] ?? '').split(/[\s,]+/u).filter((id) => id !== '');
    for (const id of ids.filter((each) => !Object.hasOwn(rules, each))) {
      const meant = nearest(id, Object.keys(rules));
      reporter.report(
        'silence-unknown',
        { file: path, line: index + 1, column: line.indexOf(id) + 1 },
        `there is no rule “${id}”${meant === null ? '' : `; did you mean “${meant}”?`}`,
      );
    }
    const from = lines.findIndex((each, at) => at > index && each.trim() !== '' && !comment.test(each)) + 1;
    if (from === 0) return [];
    const entry = entries.find((each) => each.line === from);
    const blank = lines.findIndex((each, at) => at >= from && each.trim() === '');
    return [
      { file: path, from, to: entry?.endLine ?? (blank < 0 ? lines.length : blank), rules: new Set(ids) },
    ];
  });
}

/** The diagnostics that no silence leaves out. A comment without rules leaves out those of all rules. */
export function withoutSilenced(
  diagnostics: readonly Diagnostic[],
  silences: readonly Silence[],
): readonly Diagnostic[] {
  if (silences.length === 0) return diagnostics;
  return diagnostics.filter(
    ({ file, line, code }) =>
      !silences.some(
        (each) =>
          each.file === file &&
          each.from <= line &&
          line <= each.to &&
          (each.rules.size === 0 || each.rules.has(code)),
      ),
  );
}

import { quoted } from '../diagnostics/quoted.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import type { Entry } from '../entries/entry.ts';

/** Two entries with the same identifier but different titles. */
export interface IdentifierConflict {
  readonly scheme: string;
  readonly value: string;
  readonly entry: Entry;
  readonly earlier: Entry;
}

/** With this many conflicts, two pages are one list in two languages rather than pages with wrong links. */
const minTranslationConflicts = 5;

/** Reports identifier conflicts; those between a page and its translation become one diagnostic. */
export function reportConflicts(conflicts: readonly IdentifierConflict[], reporter: Reporter): void {
  const byFiles = new Map<string, IdentifierConflict[]>();
  for (const conflict of conflicts) {
    const key = `${conflict.earlier.file}\n${conflict.entry.file}`;
    const known = byFiles.get(key);
    if (known === undefined) byFiles.set(key, [conflict]);
    else known.push(conflict);
  }
  for (const [first, ...others] of byFiles.values()) {
    if (first === undefined) continue;
    const { earlier, entry } = first;
    if (earlier.file !== entry.file && others.length + 1 >= minTranslationConflicts) {
      reporter.report(
        'page-translated',
        entry,
        `${others.length + 1} papers on this page appear in ${earlier.file} under different titles`,
      );
      continue;
    }
    for (const { scheme, value, ...pair } of [first, ...others])
      reporter.report(
        'identifier-conflict',
        pair.entry,
        `${quoted(pair.entry.title)} has the same identifier (${scheme}:${value}) as ` +
          `${quoted(pair.earlier.title)} in ${pair.earlier.file}:${pair.earlier.line}`,
      );
  }
}

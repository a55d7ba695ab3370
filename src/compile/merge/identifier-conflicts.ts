import { quoted } from '../diagnostics/quoted.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import type { Entry } from '../entries/entry.ts';

/** Two entries of different titles that print one identifier. */
export interface Conflict {
  readonly scheme: string;
  readonly value: string;
  readonly entry: Entry;
  readonly before: Entry;
}

/** From so many conflicts on, two pages are one list in two languages, not pages with wrong addresses. */
const fewestOfTranslation = 5;

/** Reports entries with another's identifier. A page and its translation share them all: that is told once. */
export function reportConflicts(conflicts: readonly Conflict[], reporter: Reporter): void {
  const pages = new Map<string, Conflict[]>();
  for (const conflict of conflicts) {
    const key = `${conflict.before.file}\n${conflict.entry.file}`;
    const known = pages.get(key);
    if (known === undefined) pages.set(key, [conflict]);
    else known.push(conflict);
  }
  for (const [first, ...others] of pages.values()) {
    if (first === undefined) continue;
    const { before, entry } = first;
    if (before.file !== entry.file && others.length + 1 >= fewestOfTranslation) {
      reporter.report(
        'page-translated',
        entry,
        `${others.length + 1} papers of this page stand in ${before.file} under other titles`,
      );
      continue;
    }
    for (const { scheme, value, ...both } of [first, ...others])
      reporter.report(
        'identifier-conflict',
        both.entry,
        `${quoted(both.entry.title)} has the same ${scheme} (${value}) as ${quoted(both.before.title)} in ${both.before.file}:${both.before.line}`,
      );
  }
}

import type { Diagnostic } from '../../paper/reports/report.ts';
import type { RuleId } from './rules.ts';

/** Rules about how entries are written: if one of them fires all the time, the reading is at fault. */
const ofReading: ReadonlySet<string> = new Set<RuleId>([
  'link-missing',
  'label-unknown',
  'duplicate-in-section',
  'duplicate-paper',
  'venue-conflict',
  'year-conflict',
  'entry-unreadable',
  'entry-doubtful',
  'item-unclear',
]);

/** A rule is grouped if it has more diagnostics than `maxSeparate`, and more than this for each entry. */
const maxSeparate = 20;
const maxPerEntry = 1 / 3;
/** How many places of the others the remaining diagnostic gives. */
const placesGiven = 3;

/**
 * Groups the diagnostics of a rule of `ofReading` if there are more than 20, and more than one for every
 * three entries: keeps only the first, which then says how many others there are and gives three of their
 * places.
 */
export function groupRepeats(diagnostics: readonly Diagnostic[], entries: number): Diagnostic[] {
  const byRule = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const all = byRule.get(diagnostic.code);
    if (all === undefined) byRule.set(diagnostic.code, [diagnostic]);
    else all.push(diagnostic);
  }
  const limit = Math.max(maxSeparate, entries * maxPerEntry);
  const grouped = new Map(
    [...byRule].flatMap(([code, all]) => (ofReading.has(code) && all.length > limit ? [[code, all]] : [])),
  );
  return diagnostics.flatMap((diagnostic) => {
    const all = grouped.get(diagnostic.code);
    if (all === undefined) return [diagnostic];
    return all[0] === diagnostic ? [{ ...diagnostic, message: withCount(all) }] : [];
  });
}

function withCount([first, ...others]: readonly Diagnostic[]): string {
  const places = others.slice(0, placesGiven).map(({ file, line }) => `${file}:${line}`);
  return `${first?.message ?? ''} (and ${others.length} more like it, such as ${places.join(', ')})`;
}

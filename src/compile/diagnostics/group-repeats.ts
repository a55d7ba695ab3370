import type { Diagnostic } from '../../paper/report.ts';
import type { RuleId } from './rules.ts';

/** Rules that judge how entries are written: where one of them fires all the time, the reading is at fault. */
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

/** So many diagnostics of a rule are shown one by one, and more if they are no more than this share of the entries. */
const fewest = 20;
const mostShare = 1 / 3;
/** So many places are named in the one that stands for all. */
const named = 3;

/**
 * Of a rule of `ofReading` with more than 20 diagnostics that are also more than a third of the number of
 * entries, keeps only the first, which tells how many others there are and names three.
 */
export function groupRepeats(diagnostics: readonly Diagnostic[], entries: number): Diagnostic[] {
  const byRule = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const all = byRule.get(diagnostic.code);
    if (all === undefined) byRule.set(diagnostic.code, [diagnostic]);
    else all.push(diagnostic);
  }
  const limit = Math.max(fewest, entries * mostShare);
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
  const places = others.slice(0, named).map(({ file, line }) => `${file}:${line}`);
  return `${first?.message ?? ''} (and ${others.length} more like it, such as ${places.join(', ')})`;
}

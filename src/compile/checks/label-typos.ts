import { quoted } from '../diagnostics/quoted.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import type { Entry, EntryLink } from '../entries/entry.ts';
import { isLabel } from '../entries/link-kind.ts';

/** How often a list must use a label before another is taken for a slip of it. */
const fewestUses = 3;

/** Tells of labels that are one slip away from a label that the list uses often: `[Papr]` beside many `[Paper]`. `lines` gives a page's. */
export function reportLabelSlips(
  entries: readonly Entry[],
  lines: ReadonlyMap<string, readonly string[]>,
  reporter: Reporter,
): void {
  const uses = new Map<string, number>();
  const odd: { readonly file: string; readonly link: EntryLink }[] = [];
  for (const { file, links } of entries) {
    for (const link of links) {
      const key = labelKey(link.label);
      if (isLabel(link.label)) uses.set(key, (uses.get(key) ?? 0) + 1);
      else if (/^\p{L}{3,20}$/u.test(key)) odd.push({ file, link });
    }
  }
  const known = [...uses]
    .filter(([label, count]) => count >= fewestUses && label.length >= 4)
    .sort((a, b) => b[1] - a[1]);
  for (const { file, link } of odd) {
    const meant = known.find(([label]) => isOneSlipAway(labelKey(link.label), label));
    const column = (lines.get(file)?.[link.line - 1]?.indexOf(link.label) ?? -1) + 1;
    if (meant !== undefined)
      reporter.report(
        'label-unknown',
        { file, line: link.line, column: column || 1 },
        `the label ${quoted(link.label)} is not known; “${meant[0]}” may be meant`,
      );
  }
}

function labelKey(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Tells whether one letter is left out, added or changed, or two are swapped. In a short word a changed letter may make another word. */
function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  if (a.length !== b.length) return a.length < b.length ? restA === restB.slice(1) : restA.slice(1) === restB;
  const swapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return swapped || (a.length > 4 && restA.slice(1) === restB.slice(1));
}

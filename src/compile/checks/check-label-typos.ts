import { quoted } from '../diagnostics/quoted.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import type { Entry, EntryLink } from '../entries/entry.ts';
import { isLabel } from '../names/link-kind.ts';

/** How many times a list must use a label before a similar one counts as a typo. */
const minUses = 3;

/**
 * Reports link texts that are one edit away from a label that the list often uses, such as `[Papr]` among
 * many `[Paper]`. `lines` gives the lines of each page.
 */
export function checkLabelTypos(
  entries: readonly Entry[],
  lines: ReadonlyMap<string, readonly string[]>,
  reporter: Reporter,
): void {
  const uses = new Map<string, number>();
  const unknown: { readonly file: string; readonly link: EntryLink }[] = [];
  for (const { file, links } of entries) {
    for (const link of links) {
      const key = labelKey(link.label);
      if (isLabel(link.label)) uses.set(key, (uses.get(key) ?? 0) + 1);
      else if (/^\p{L}{3,20}$/u.test(key)) unknown.push({ file, link });
    }
  }
  const common = [...uses]
    .filter(([label, count]) => count >= minUses && label.length >= 4)
    .sort((a, b) => b[1] - a[1]);
  for (const { file, link } of unknown) {
    const similar = common.find(([label]) => isOneEditAway(labelKey(link.label), label));
    const column = (lines.get(file)?.[link.line - 1]?.indexOf(link.label) ?? -1) + 1;
    if (similar !== undefined)
      reporter.report(
        'label-unknown',
        { file, line: link.line, column: column || 1 },
        `unknown label ${quoted(link.label)}; similar label: “${similar[0]}”`,
      );
  }
}

function labelKey(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Tells whether one letter is missing, added or changed, or two neighbours are swapped. Ignores changed
 * letters in short words, where they may make another word.
 */
function isOneEditAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  if (a.length !== b.length) return a.length < b.length ? restA === restB.slice(1) : restA.slice(1) === restB;
  const swapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return swapped || (a.length > 4 && restA.slice(1) === restB.slice(1));
}

import { quoted } from '../diagnostics/quoted.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import type { Entry } from '../entries/entry.ts';

/** So many entries of a section must have a link before one without is told. */
const fewestLinked = 5;
/** Share of a section's entries that may lack a link: where more do, the list means it. */
const mostUnlinked = 0.1;

/** Tells of entries that print no link, not even an empty one, where nearly all of their section have one. `lines` gives a page's. */
export function reportMissingLinks(
  entries: readonly Entry[],
  lines: ReadonlyMap<string, readonly string[]>,
  reporter: Reporter,
): void {
  const sections = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = [entry.file, ...entry.section].join('\n');
    const others = sections.get(key) ?? [];
    others.push(entry);
    sections.set(key, others);
  }
  for (const section of sections.values()) {
    const without = section.filter(({ links }) => links.length === 0);
    const linked = section.length - without.length;
    if (linked < fewestLinked || without.length > Math.max(1, section.length * mostUnlinked)) continue;
    for (const entry of without) {
      if (printsLink(entry, lines.get(entry.file) ?? [])) continue;
      reporter.report(
        'link-missing',
        entry,
        `${quoted(entry.title)} has no link; ${linked} other entries of its section have one`,
      );
    }
  }
}

function printsLink({ line, endLine }: Entry, lines: readonly string[]): boolean {
  return lines.slice(line - 1, endLine).some((text) => /\]\s*[([]|https?:|\bhref\b/iu.test(text));
}

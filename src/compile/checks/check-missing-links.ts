import { quoted } from '../diagnostics/quoted.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import type { Entry } from '../entries/entry.ts';

/** Entries with links that a section needs before one without is reported. */
const minLinked = 5;
/** If more than this share of a section's entries lack links, the list omits them on purpose. */
const maxUnlinkedShare = 0.1;

/**
 * Reports entries without any link syntax, in sections whose entries have links: see `minLinked` and
 * `maxUnlinkedShare`. `lines` gives the lines of each page.
 */
export function checkMissingLinks(
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
    const unlinked = section.filter(({ links }) => links.length === 0);
    const linked = section.length - unlinked.length;
    if (linked < minLinked || unlinked.length > Math.max(1, section.length * maxUnlinkedShare)) continue;
    for (const entry of unlinked) {
      if (hasLinkSyntax(entry, lines.get(entry.file) ?? [])) continue;
      reporter.report(
        'link-missing',
        entry,
        `${quoted(entry.title)} has no link; ${linked} other entries in its section have one`,
      );
    }
  }
}

function hasLinkSyntax({ line, endLine }: Entry, lines: readonly string[]): boolean {
  return lines.slice(line - 1, endLine).some((text) => /\]\s*[([]|https?:|\bhref\b/i.test(text));
}

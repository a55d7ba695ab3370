import type { Page } from '../../paper/schema.ts';
import { quoted } from '../diagnostics/quoted.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import type { Entry } from '../entries/entry.ts';

/** Reports papers listed twice in one section (a mistake) or in several sections (usually intended). */
export function checkDuplicates(
  groups: readonly (readonly Entry[])[],
  pages: ReadonlyMap<string, Pick<Page, 'kind'>>,
  reporter: Reporter,
): void {
  for (const group of groups) {
    const listed = group.filter(({ source, file }) => source === 'list' && pages.get(file)?.kind !== 'venue');
    const [first] = listed;
    const bySection = new Map<string, Entry>();
    for (const entry of listed) {
      const section = [entry.file, ...entry.section].join('\n');
      const same = bySection.get(section);
      if (same === undefined) bySection.set(section, entry);
      if (same !== undefined)
        reporter.report(
          'duplicate-in-section',
          entry,
          `${quoted(entry.title)} is already listed in this section, on line ${same.line}`,
        );
      else if (first !== undefined && first !== entry)
        reporter.report(
          'duplicate-paper',
          entry,
          `${quoted(entry.title)} is already listed in ${first.file}:${first.line}`,
        );
    }
  }
}

import type { Page } from '../../paper/schema.ts';
import { quoted } from '../diagnostics/quoted.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import type { Entry } from '../entries/entry.ts';

/** Reports papers that stand twice in one section (a slip), and those that stand in several topics (told, not blamed: lists mean it). */
export function reportDuplicates(
  groups: readonly (readonly Entry[])[],
  pages: ReadonlyMap<string, Pick<Page, 'kind'>>,
  reporter: Reporter,
): void {
  for (const group of groups) {
    const listed = group.filter(({ source, file }) => source === 'list' && pages.get(file)?.kind !== 'venue');
    const [first] = listed;
    const inSections = new Map<string, Entry>();
    for (const entry of listed) {
      const section = [entry.file, ...entry.section].join('\n');
      const same = inSections.get(section);
      if (same === undefined) inSections.set(section, entry);
      if (same !== undefined)
        reporter.report(
          'duplicate-in-section',
          entry,
          `${quoted(entry.title)} stands in this section already, in line ${same.line}`,
        );
      else if (first !== undefined && first !== entry)
        reporter.report(
          'duplicate-paper',
          entry,
          `${quoted(entry.title)} is listed again; first in ${first.file}:${first.line}`,
        );
    }
  }
}

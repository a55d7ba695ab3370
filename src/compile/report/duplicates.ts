import type { Page } from '../../paper/schema.ts';
import type { Entry } from '../entries/entry.ts';
import type { Reporter } from './reporter.ts';

/** Reports papers that stand twice in one section (a slip), and those that stand in several topics (told, not blamed: lists mean it). */
export function reportDuplicates(
  groups: readonly (readonly Entry[])[],
  pages: ReadonlyMap<string, Pick<Page, 'kind'>>,
  reporter: Reporter,
): void {
  for (const group of groups) {
    const listed = group.filter(({ source, file }) => source === 'list' && pages.get(file)?.kind !== 'venue');
    listed.forEach((entry, index) => {
      const before = listed.slice(0, index);
      const same = before.find(({ file, section }) => file === entry.file && section.join('\n') === entry.section.join('\n'));
      const [first] = before;
      if (same !== undefined)
        reporter.report('duplicate-in-section', entry, `“${entry.title}” stands in this section already, in line ${same.line}`);
      else if (first !== undefined)
        reporter.report('duplicate-paper', entry, `“${entry.title}” is listed again; first in ${first.file}:${first.line}`);
    });
  }
}

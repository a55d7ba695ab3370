import { quoted } from '../diagnostics/quoted.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import type { Entry } from '../entries/entry.ts';

/** In characters. The longest real titles have some 400. */
const maxTitleLength = 500;

/** Reports titles that are too long: a paragraph in a link, or a link that is never closed. */
export function checkTitles(entries: readonly Entry[], reporter: Reporter): void {
  for (const entry of entries)
    if (entry.title.length > maxTitleLength)
      reporter.report(
        'title-long',
        entry,
        `${quoted(entry.title)} is a title of ${entry.title.length} characters`,
      );
}

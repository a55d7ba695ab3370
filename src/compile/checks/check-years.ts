import { quoted } from '../diagnostics/quoted.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import type { Entry } from '../entries/entry.ts';

/** How far in the future a venue's year may be: papers are accepted well before the conference. */
const maxYearsAhead = 2;

/** Courses in the humanities list works that are older than any journal. */
const earliest = 1500;

/** Reports implausible years, and venues whose year cannot be parsed. `thisYear` is the current year. */
export function checkYears(entries: readonly Entry[], thisYear: number, reporter: Reporter): void {
  for (const entry of entries) {
    const { title, year, venue } = entry;
    if (year !== null && (year < earliest || year > thisYear + maxYearsAhead))
      reporter.report('year-odd', entry, `${quoted(title)} is dated ${year}`);
    else if (
      year === null &&
      venue !== null &&
      venue.kind !== 'preprint' &&
      /^\p{L}[\p{L}\s&-]*\d{3,}$/u.test(venue.raw)
    )
      reporter.report('year-odd', entry, `${quoted(venue.raw)} contains no valid year`);
  }
}

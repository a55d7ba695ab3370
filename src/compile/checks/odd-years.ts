import { quoted } from '../diagnostics/quoted.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import type { Entry } from '../entries/entry.ts';

/** How far ahead a venue may be: calls for papers run a year before. */
const yearsAhead = 2;

/** Reports years that no paper can be of, and venues whose year cannot be read. `now` is the present year. */
export function reportOddYears(entries: readonly Entry[], now: number, reporter: Reporter): void {
  for (const entry of entries) {
    const { title, year, venue } = entry;
    if (year !== null && (year < 1900 || year > now + yearsAhead))
      reporter.report('year-odd', entry, `${quoted(title)} is of ${year}`);
    else if (
      year === null &&
      venue !== null &&
      venue.kind !== 'preprint' &&
      /^\p{L}[\p{L}\s&-]*\d{3,}$/u.test(venue.raw)
    )
      reporter.report('year-odd', entry, `no year can be read from ${quoted(venue.raw)}`);
  }
}

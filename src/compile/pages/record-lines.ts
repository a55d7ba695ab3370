import type { Venue, YearSource } from '../../paper/schema.ts';
import type { StyledText } from '../markdown/styled-text.ts';
import { labelOfLine } from '../names/field-role.ts';
import { readVenue } from '../names/venue.ts';
import { takeYear } from '../names/years.ts';
import { saysYear, splitTags } from './labelled-headings.ts';

/** What labelled lines say of a paper. */
interface RecordFacts {
  readonly venue: Venue;
  readonly year: number | null;
  readonly yearFrom: YearSource | null;
  readonly tags: readonly string[];
}

/** Reads the lines `Venue: …`, `Year: …` and `Tags: …` beside the title of a page's paper. A year of its own counts more. */
export function factsOfRecord(lines: readonly StyledText[]): Partial<RecordFacts> {
  let facts: Partial<RecordFacts> = {};
  let year: number | null = null;
  for (const { text } of lines) {
    const label = labelOfLine(text);
    if (label === null) continue;
    const value = text.slice(label.length).trim();
    if (label.role === 'venue') {
      const read = readVenue(value);
      if (read?.venue != null)
        facts = { ...facts, venue: read.venue, year: read.year, yearFrom: read.yearFrom };
    } else if (label.role === 'tags') facts = { ...facts, tags: splitTags(value) };
    else if (label.role === 'date' && saysYear(label.label)) year ??= takeYear(value).year;
  }
  return year === null ? facts : { ...facts, year, yearFrom: 'date' };
}

import type { Paper } from '../../paper/schema.ts';
import type { DoneEdit, Reading } from './law.ts';

/**
 * What is compared of a paper. The order of links says nothing, because the dataset sorts them by their kinds, and
 * neither do blanks at the ends of texts.
 */
export function readingOf(paper: Paper): Reading {
  const { id, related, provenance, printedLines, confidence, placements, links, year, ...reading } = paper;
  const compared = {
    ...reading,
    year: String(year),
    links: links.toSorted((a, b) => (a.url < b.url ? -1 : 1)),
    section: placements[0]?.section,
  };
  return withStrings(compared, (text) => text.replace(/\s+/gu, ' ').trim());
}

/** Puts back the old text of edits wherever a reading has the new one. */
export function withOldText(reading: Reading, edits: readonly DoneEdit[]): Reading {
  return withStrings(reading, (text) =>
    edits.reduce((undone, { old, text: added }) => undone.replaceAll(added, old), text),
  );
}

/** Changes all strings of a reading. */
export function withStrings(reading: Reading, change: (text: string) => string): Reading {
  const changed = (value: unknown): unknown => {
    if (typeof value === 'string') return change(value);
    if (Array.isArray(value)) return value.map(changed);
    return typeof value === 'object' && value !== null ? withStrings({ ...value }, change) : value;
  };
  return Object.fromEntries(Object.entries(reading).map(([field, value]) => [field, changed(value)]));
}

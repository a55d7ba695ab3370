import { formatCount, formatNumber, plural } from './count.ts';

/* What changed in a list between two of its states, for its maintainer: in the terminal and in the preview. */

/** The names of a paper's fields; those of the list's own fields are their labels. */
const fieldNames: Readonly<Record<string, string>> = {
  name: 'short name',
  noteAuthors: 'authors on the note page',
  notes: 'remarks',
  notePage: 'note page',
  noteText: 'text of the note page',
  bibtex: 'BibTeX record',
};

/** A field in the middle of a sentence. */
export function fieldName(field: string): string {
  return fieldNames[field] ?? field.replace(/^fields\./u, '');
}

export const nothingChanged = 'no paper changed';

/** A paper that came: `+1 paper “A Title”`. */
export function added(kind: string, title: string): string {
  return `+1 ${kind} “${title}”`;
}

/** A paper that went: `−1 paper “A Title”`. */
export function removed(kind: string, title: string): string {
  return `−1 ${kind} “${title}”`;
}

/** Counts papers that came. */
export function addedCount(count: number): string {
  return `+${formatCount(count, 'paper')}`;
}

/** Counts papers that went. */
export function removedCount(count: number): string {
  return `−${formatCount(count, 'paper')}`;
}

/** A paper that has another title. */
export function retitled(from: string, to: string): string {
  return `“${from}” is now “${to}”`;
}

/** One field of a paper that changed: `venue of “A Title”: NSDI → OSDI`. */
export function changedField(field: string, title: string, values: string): string {
  return `${fieldName(field)} of “${title}”${values === '' ? '' : `: ${values}`}`;
}

/** Several fields of a paper that changed: `venue, year and tags of “A Title”`. */
export function changedFields(fields: readonly string[], title: string): string {
  return `${joined(fields.map(fieldName))} of “${title}”`;
}

/** Papers whose only change is in the same field, with its values if they are the same: `venue of 12 papers`. */
export function changedFieldOf(field: string, count: number, values: string): string {
  return `${fieldName(field)} of ${formatCount(count, 'paper')}${values === '' ? '' : `: ${values}`}`;
}

/** Counts papers that changed. */
export function changedCount(count: number): string {
  return `${formatCount(count, 'paper')} changed`;
}

/** Counts papers that only moved. */
export function movedCount(count: number): string {
  return `${formatCount(count, 'paper')} moved`;
}

/** A value before and after; one of them may be empty, both are where a text changed in its form alone. */
export function values(from: string, to: string): string {
  if (from === '') return to === '' ? '' : `+ ${to}`;
  return to === '' ? `− ${from}` : `${from} → ${to}`;
}

/** A new diagnostic and its place: `1 new warning topics/queues.md:12`. */
export function newDiagnostic(severity: string, place: string): string {
  return `1 new ${severity} ${place}`;
}

/** Counts new diagnostics. */
export function newDiagnostics(count: number, severity: string): string {
  return `${formatNumber(count)} new ${plural(count, severity)}`;
}

/** Counts diagnostics that went. */
export function goneDiagnostics(count: number, severity: string): string {
  return `${formatCount(count, severity)} gone`;
}

/** How long it took to compile a save. */
export function duration(milliseconds: number): string {
  return `${formatNumber(Math.round(milliseconds))} ms`;
}

function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

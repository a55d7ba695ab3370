import * as panelMessages from '../messages/panel.ts';
import type { Paper } from '../paper/schema.ts';

/** A line of the list, and the fields of a paper that it prints. */
export interface PrintedLine {
  readonly file: string;
  readonly line: number;
  /** The labels of the fields, in the order in which the line prints them. */
  readonly fields: readonly string[];
}

/** The lines that print the fields of a paper, in the order of files and lines. */
export function printedLines(provenance: Paper['provenance']): PrintedLine[] {
  const places = Object.entries(provenance).map(([name, [file, line, from]]) => ({ name, file, line, from }));
  places.sort((a, b) => (a.file === b.file ? a.line - b.line || a.from - b.from : a.file < b.file ? -1 : 1));
  const lines = new Map<string, { file: string; line: number; fields: string[] }>();
  for (const { name, file, line } of places) {
    const key = `${file}:${line}`;
    const found = lines.get(key) ?? { file, line, fields: [] };
    found.fields.push(labelOf(name));
    lines.set(key, found);
  }
  return [...lines.values()];
}

/** The label of a field; the list's own fields have their printed one, after `fields.`. */
function labelOf(name: string): string {
  const known = Object.entries(panelMessages.printedFields).find(([field]) => field === name)?.[1];
  return known ?? name.replace(/^fields\./u, '');
}

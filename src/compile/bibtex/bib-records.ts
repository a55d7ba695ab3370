import { createScanner, type Scanner } from './bib-scanner.ts';

/** The value of a field as written, TeX and all, and where its first line is. */
export interface BibValue {
  readonly text: string;
  /** The line, and the first and last column of the value in it, from 1. */
  readonly place: readonly [line: number, from: number, to: number];
}

/** One record of a `.bib` file, such as `@article{frost2020, ...}`. */
export interface BibRecord {
  /** In lower case, without the `@`. */
  readonly type: string;
  readonly key: string;
  readonly line: number;
  readonly endLine: number;
  readonly fields: ReadonlyMap<string, BibValue>;
}

/** Something in a `.bib` file that cannot be read. */
export interface BibProblem {
  readonly line: number;
  readonly message: string;
}

/** The contents of a `.bib` file. */
export interface BibFile {
  readonly records: readonly BibRecord[];
  readonly problems: readonly BibProblem[];
}

/** `@type{` at the start of a line starts a new record: an unclosed one cannot swallow those below it. */
const opening = /^[ \t]*@[ \t]*[a-z]+[ \t]*[{(]/gimu;
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * Parses a `.bib` file in time linear in its length. A record that is broken keeps the fields before the
 * break. Strings that `@string` defines are filled in; a field with one that is not defined is left out.
 */
export function parseBibFile(text: string): BibFile {
  const records: BibRecord[] = [];
  const problems: BibProblem[] = [];
  const strings = new Map(months.map((month) => [month, month]));
  const lineStarts = [0, ...Array.from(text.matchAll(/\n/gu), ({ index }) => index + 1)];
  const starts = [0, ...Array.from(text.matchAll(opening), ({ index }) => index)];
  starts.forEach((start, index) => {
    const scanner = createScanner(text, start, starts[index + 1] ?? text.length, lineStarts);
    while (scanner.skipTo('@')) {
      const problem = readRecord(scanner, strings, records);
      if (problem === null) continue;
      problems.push(problem);
      break;
    }
  });
  return { records, problems };
}

function readRecord(scanner: Scanner, strings: Map<string, string>, records: BibRecord[]): BibProblem | null {
  const line = scanner.line();
  const type = scanner.match(/@[ \t]*([a-z]+)[ \t]*[{(]/iuy)?.toLowerCase();
  if (type === undefined) {
    scanner.skip();
    return null;
  }
  if (type === 'comment' || type === 'preamble') return null;
  const key = type === 'string' ? '' : (scanner.match(/\s*([^\s,{}()"=]*)\s*,?/uy) ?? '');
  const fields = new Map<string, BibValue>();
  const problem = readFields(scanner, strings, fields);
  if (type === 'string') for (const [name, { text }] of fields) strings.set(name, text);
  else records.push({ type, key, line, endLine: scanner.line(), fields });
  return problem === null
    ? null
    : { line, message: `${key === '' ? `this @${type}` : `the record “${key.slice(0, 80)}”`} ${problem}` };
}

/** Reads fields up to the end of a record. Returns the problem, worded to follow its name; null if none. */
function readFields(
  scanner: Scanner,
  strings: ReadonlyMap<string, string>,
  fields: Map<string, BibValue>,
): string | null {
  for (;;) {
    scanner.match(/((?:[\s,]+|%[^\n]*)*)/uy);
    if (scanner.match(/([})])/uy) !== undefined) return null;
    if (scanner.isAtEnd()) return 'has no closing brace';
    const name = scanner.match(/([a-z][\w:.+-]*)\s*=\s*/iuy)?.toLowerCase();
    if (name === undefined) return `has something other than a field in line ${scanner.line()}`;
    const value = scanner.value(strings);
    if (value === 'open') return `has a field “${name}” that does not end`;
    if (value !== 'unknown' && !fields.has(name)) fields.set(name, value);
  }
}

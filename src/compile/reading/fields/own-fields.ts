import { linksOf } from '../../markdown/styled-text.ts';
import { spacedWords } from '../../markdown/white-space.ts';
import { foldFieldName, isOwnFieldName, namedValue } from '../../names/own-field-name.ts';
import type { EntryLines, FieldLine } from '../entry-lines.ts';
import type { Labelling } from '../label-lines.ts';
import type { LabelledSpan } from '../partial-labellings.ts';
import type { Fields } from './fields.ts';

/** A field that a list keeps for itself, such as `Env: Web, Desk`. */
export interface OwnField {
  readonly label: string;
  readonly values: readonly string[];
}

/** A name that at least this many entries of a page have, with short values, is a field of the list. */
const minEntries = 3;
interface Count {
  entries: number;
  words: number;
  values: number;
  /** How many entries have a long value. */
  long: number;
  /** Entries whose line was read as a standard field, such as a venue. */
  known: number;
}

/** The values of a field have at most this many words on average. */
const maxMeanWords = 5;
/** In characters; at most a fifth of a field's entries may have a value longer than this. */
const longValue = 60;

/**
 * The names of a page's own fields, folded: those that recur with short values and were not read as standard
 * fields. `labellings` are those of the candidates.
 */
export function ownFieldNames(
  candidates: readonly EntryLines[],
  labellings: readonly Labelling[],
): ReadonlySet<string> {
  const found = new Map<string, Count>();
  candidates.forEach((candidate, index) => {
    const seen = new Set<string>();
    candidate.lines.forEach((line, below) => {
      const field = ownFieldOf(line);
      if (field === null || seen.has(foldFieldName(field.label))) return;
      seen.add(foldFieldName(field.label));
      const count = found.get(foldFieldName(field.label)) ?? {
        entries: 0,
        words: 0,
        values: 0,
        long: 0,
        known: 0,
      };
      count.entries += 1;
      count.values += field.values.length;
      count.words += field.values.reduce((sum, value) => sum + spacedWords(value), 0);
      if (field.values.some((value) => value.length > longValue)) count.long += 1;
      if (line.role !== 'unrelated' && isKnown(labellings[index]?.lines[below + 1] ?? [])) count.known += 1;
      found.set(foldFieldName(field.label), count);
    });
  });
  return new Set(
    [...found].flatMap(([key, { entries, words, values, long, known }]) =>
      entries >= minEntries && words <= maxMeanWords * values && long * 5 <= entries && known * 2 <= entries
        ? [key]
        : [],
    ),
  );
}

/** Labels of standard fields. */
const standardLabels: ReadonlySet<string> = new Set([
  'date',
  'people',
  'venue',
  'organisation',
  'link',
  'award',
]);
/** A line counts as a standard field from this score on. */
const minScore = 2;

function isKnown(spans: readonly LabelledSpan[]): boolean {
  return spans.some(({ label, score }) => standardLabels.has(label) && score >= minScore);
}

/** The field of the list's own that a line is; null if its name is not among the page's. */
export function readOwnField(line: FieldLine, names: ReadonlySet<string>): OwnField | null {
  const field = names.size === 0 ? null : ownFieldOf(line);
  return field !== null && names.has(foldFieldName(field.label)) ? field : null;
}

/** A line as an own field: a cell below an unknown heading, or words after a field name; null for others. */
function ownFieldOf({ text, label, hasMore }: FieldLine): OwnField | null {
  if (hasMore || text.text.trim() === '') return null;
  if (label !== null) return isOwnFieldName(label) ? fieldOf(label, text.text) : null;
  const printed = namedValue(text.text);
  if (printed === null || !isOwnFieldName(printed.name)) return null;
  // An address after a field name makes a link of it.
  return linksOf(text).some(({ start, end }) => /^https?:/iu.test(text.text.slice(start, end)))
    ? null
    : fieldOf(printed.name, printed.value);
}

function fieldOf(label: string, printed: string): OwnField | null {
  const values = printed
    .replace(/[[\]{}【】]/gu, ' ')
    .split(/\s*(?:[,;，；、|]|<br>|\n)\s*/u)
    .map((value) => value.replace(/\s+/gu, ' ').trim())
    .filter((value) => /[\p{L}\p{N}]/u.test(value));
  return values.length === 0 ? null : { label, values };
}

/** The links of a field of the list's own. */
export function linksOfOwnField({ text }: FieldLine): Fields['links'] {
  return linksOf(text).map((mark) => ({
    mark,
    label: text.text.slice(mark.start, mark.end).trim(),
    isVenue: false,
    inBrackets: false,
  }));
}

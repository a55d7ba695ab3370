import type { Candidate } from '../../candidates/candidate.ts';
import { factOdds } from '../../reading/confidence.ts';
import type { Fields } from '../../reading/fields.ts';
import type { Entry } from '../entry.ts';
import { kindOf } from '../entry-kind.ts';
import type { Evidence } from '../evidence.ts';
import { type PageContext, readEntry } from '../read-entry.ts';
import { isSameSet } from './same-set.ts';

/** An entry, and what it was read from besides its candidate. */
export interface KnownEntry {
  readonly entry: Entry;
  readonly evidence: Evidence;
  readonly context: PageContext;
  readonly fields: Fields;
  /** The lines of its links, and of its end, when it was read. */
  readonly lines: readonly number[];
}

/** The entries of a page, by candidate. */
export interface KnownEntries {
  readonly entries: Map<Candidate, KnownEntry>;
}

/**
 * Like `readEntry`, but an entry that `before` has and that only moved is not read again. Adds it to `known`. An entry
 * whose notes are more than words is always read: what its notes show is counted and reported for its page.
 */
export function readKnownEntry(
  candidate: Candidate,
  evidence: Evidence,
  context: PageContext,
  fields: Fields,
  known: KnownEntries,
  before: KnownEntries | null,
): Entry | null {
  const earlier = before?.entries.get(candidate);
  const lines = linesOf(candidate, evidence, fields);
  const entry =
    (earlier && movedEntry(earlier, candidate, evidence, context, fields, lines)) ??
    readEntry(candidate, evidence, context, fields);
  const isPlain = candidate.blocks.length === 0 && fields.remarks.every(({ nodes }) => nodes.length === 0);
  if (entry !== null && isPlain) known.entries.set(candidate, { entry, evidence, context, fields, lines });
  return entry;
}

/** The entry as it is now, if all that it was read from is the same but for how far down in the page it is. */
function movedEntry(
  before: KnownEntry,
  candidate: Candidate,
  evidence: Evidence,
  context: PageContext,
  fields: Fields,
  lines: readonly number[],
): Entry | null {
  const { entry } = before;
  const { line } = candidate.start;
  const by = line - entry.line;
  const isSame =
    before.fields === fields &&
    before.evidence.title === evidence.title &&
    before.evidence.strength === evidence.strength &&
    isSameContext(before.context, context) &&
    lines.every((each, index) => each - by === before.lines[index]) &&
    entry.kind === kindOf(candidate, evidence, fields, entry.venue, context.habits);
  if (!isSame) return null;
  const certainty = evidence.certainty + factOdds({ ...entry, rest: fields.rest });
  if (by === 0) return certainty === entry.certainty ? entry : { ...entry, certainty };
  return {
    ...entry,
    line,
    endLine: entry.endLine + by,
    certainty,
    links: entry.links.map((link) => ({ ...link, line: link.line + by })),
  };
}

function linesOf({ end }: Candidate, { title }: Evidence, { links }: Fields): number[] {
  return [end.line, title?.link?.at.line ?? end.line, ...links.map(({ mark }) => mark.at.line)];
}

/** Whether all that an entry takes from its page is the same, except for habits. */
function isSameContext(a: PageContext, b: PageContext): boolean {
  return (
    a.file === b.file &&
    a.resolver === b.resolver &&
    a.year === b.year &&
    a.venue?.name === b.venue?.name &&
    a.venue?.raw === b.venue?.raw &&
    a.venue?.kind === b.venue?.kind &&
    a.group.length === b.group.length &&
    a.group.every((words, index) => words === b.group[index]) &&
    isSameSet(a.venueHeadings, b.venueHeadings)
  );
}

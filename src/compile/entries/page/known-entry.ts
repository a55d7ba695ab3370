import type { Nodes } from 'mdast';
import type { Candidate } from '../../candidates/candidate.ts';
import { factOdds } from '../../reading/confidence.ts';
import type { Fields } from '../../reading/fields/fields.ts';
import { fieldsOf } from '../../reading/fields/fields-of.ts';
import { haveSameFields } from '../../reading/fields/have-same-fields.ts';
import type { Labelling } from '../../reading/label-lines.ts';
import type { Entry } from '../entry.ts';
import { kindOf } from '../entry-kind.ts';
import type { Evidence } from '../evidence.ts';
import { type PageContext, readEntry } from '../read-entry.ts';
import { isSameSet } from './same-set.ts';

/** What an entry is read from besides its candidate. */
export interface EntrySource {
  readonly evidence: Evidence;
  readonly context: PageContext;
  /** Its fields, if they are known; else they are read by its labels. */
  readonly fields: Fields | null;
  readonly labelling: Labelling;
  /** The items below it that are entries of their own. */
  readonly taken: ReadonlySet<Nodes>;
}

/** An entry that was read. */
export interface KnownEntry extends EntrySource {
  readonly entry: Entry;
  readonly fields: Fields;
  /** The lines of its links, and of its end, when it was read. */
  readonly lines: readonly number[];
}

/** The entries of a page, by candidate. */
export interface KnownEntries {
  readonly entries: Map<Candidate, KnownEntry>;
}

/**
 * Reads an entry, or takes it from `before` if an edit only moved it. Adds it to `known`, unless reading it
 * also told its page something, which would be missing the next time: an image, a formula, an anchor or a
 * diagnostic.
 */
export function readKnownEntry(
  candidate: Candidate,
  source: EntrySource,
  known: KnownEntries,
  before: KnownEntries | null,
): Entry | null {
  const { evidence, context, labelling, taken } = source;
  const earlier = before?.entries.get(candidate);
  const fields = source.fields ?? knownFields(source, earlier) ?? fieldsOf(candidate, labelling, taken);
  const lines = linesOf(candidate, evidence, fields);
  let isAlone = true;
  const watched = watchEffects(context, () => {
    isAlone = false;
  });
  const entry =
    (earlier && movedEntry(earlier, candidate, evidence, context, fields, lines)) ??
    readEntry(candidate, evidence, watched, fields);
  if (entry !== null && isAlone) known.entries.set(candidate, { ...source, entry, fields, lines });
  return entry;
}

/** The fields that were read before an edit by the same labels; undefined if they may be others now. */
function knownFields({ labelling, taken }: EntrySource, before: KnownEntry | undefined): Fields | undefined {
  const isSame =
    before !== undefined &&
    before.labelling.surnamesFirst === labelling.surnamesFirst &&
    haveSameFields(before.labelling, labelling) &&
    isSameSet(before.taken, taken);
  return isSame ? before.fields : undefined;
}

/** A context that calls `onEffect` when a report, image, anchor or formula concerns the whole page. */
function watchEffects(context: PageContext, onEffect: () => void): PageContext {
  const { reporter, imageStore, nameAnchor, parseFormula } = context;
  return {
    ...context,
    reporter: {
      ...reporter,
      report(...told) {
        onEffect();
        reporter.report(...told);
      },
    },
    imageStore: {
      find(path) {
        onEffect();
        return imageStore.find(path);
      },
    },
    nameAnchor(...heading) {
      onEffect();
      return nameAnchor(...heading);
    },
    parseFormula(...formula) {
      onEffect();
      return parseFormula(...formula);
    },
  };
}

/** The entry of before an edit, at its new lines; null if anything that it was read from has changed. */
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

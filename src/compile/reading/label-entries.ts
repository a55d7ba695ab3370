import type { EntryLines } from './entry-lines.ts';
import { ownFieldNames } from './fields/own-fields.ts';
import type { Label } from './hypothesis.ts';
import { type Labelling, labelLines } from './label-lines.ts';
import { readBracketLabels } from './page-habits/bracket-labels.ts';
import { countLeadIns, leadInsOf } from './page-habits/lead-ins.ts';
import { readNamesInTitles } from './page-habits/names-in-titles.ts';
import { ruleOutRecurringOpenings } from './page-habits/recurring-openings.ts';
import { readSurnameOpenings } from './page-habits/surname-openings.ts';
import { readSurnamesBeforeTitles } from './page-habits/surnames-before-titles.ts';
import { printsSurnamesFirst } from './page-habits/surnames-first.ts';
import type { LabelledSpan, PreparedLine } from './partial-labellings.ts';
import { prepareEntry } from './prepare-entry.ts';
import { SlotCounts } from './slots.ts';
import { rounds } from './weights.ts';

/** The labels of a page's candidates. */
export interface PageLabels<Candidate> {
  /** The labelling of a candidate; one that was not among the page's is labelled by what was learned. */
  readonly of: (candidate: Candidate) => Labelling;
  /** The share of each label in the slot of a span, largest first. */
  readonly sharesAt: (span: LabelledSpan) => readonly (readonly [Label, number])[];
}

/**
 * Labels the lines of all candidates of a page. Each round uses the slot counts of the previous one, leaving
 * out the candidate's own labels while it is being labelled. `labelledAlone` gives the labels of candidates
 * that were labelled without their page.
 */
export function labelEntries<Candidate extends EntryLines>(
  candidates: readonly Candidate[],
  prepare: (candidate: Candidate) => readonly PreparedLine[],
  labelledAlone: (candidate: Candidate) => Labelling | null = () => null,
): PageLabels<Candidate> {
  const printed = candidates.map(prepare);
  const prepared = withPageHabits(printed);
  const counts = new SlotCounts();
  const leadIns = leadInsOf(prepared);
  countLeadIns(leadIns, counts);
  // Nothing is learned yet: an entry that no habit of the page changed is labelled as it was alone.
  let labellings = candidates.map((candidate, index) => {
    const lines = prepared[index] ?? [];
    const isAlone = leadIns.length === 0 && lines === printed[index];
    return (isAlone ? labelledAlone(candidate) : null) ?? labelLines(lines, counts);
  });
  let votes = labellings.map(voteOf);
  labellings.forEach((labelling, index) => void vote(counts, labelling, votes[index]));
  for (let round = 1; round < rounds; round += 1) {
    const next = labellings.map((before, index) => {
      const weight = votes[index] ?? 0;
      vote(counts, before, -weight);
      const labelling = labelLines(prepared[index] ?? [], counts);
      vote(counts, before, weight);
      return labelling;
    });
    labellings.forEach((before, index) => void vote(counts, before, -(votes[index] ?? 0)));
    votes = next.map(voteOf);
    next.forEach((labelling, index) => void vote(counts, labelling, votes[index]));
    labellings = next;
  }
  const known = new Map(candidates.map((candidate, index) => [candidate, labellings[index]]));
  const names = ownFieldNames(candidates, labellings);
  const surnamesFirst = printsSurnamesFirst(labellings);
  return {
    of: (candidate) => ({
      ...(known.get(candidate) ?? labelLines(prepare(candidate), counts)),
      ownFieldNames: names,
      surnamesFirst,
    }),
    sharesAt: ({ slot }) => counts.sharesAt(slot),
  };
}

/** Lets each habit of the page change what the spans of its entries may be. */
function withPageHabits(entries: readonly (readonly PreparedLine[])[]): readonly (readonly PreparedLine[])[] {
  const habits = [
    ruleOutRecurringOpenings,
    readSurnameOpenings,
    readNamesInTitles,
    readBracketLabels,
    readSurnamesBeforeTitles,
  ];
  return habits.reduce((lines, read) => read(lines), entries);
}

/** Labels a candidate by itself, without its page. */
export function labelAlone(candidate: EntryLines): Labelling {
  return labelPrepared(prepareEntry(candidate));
}

/** Labels lines by themselves, without their page. */
export function labelPrepared(lines: readonly PreparedLine[]): Labelling {
  return labelLines(lines, nothingLearned);
}

const nothingLearned = new SlotCounts();

/** Adds an entry's labels to the counts, with its vote's weight; a negative one takes them out again. */
function vote(counts: SlotCounts, { lines }: Labelling, weight = 0): void {
  if (weight === 0) return;
  for (const line of lines)
    for (const { slot, span, shares } of line)
      for (const [label, share] of shares) counts.add(slot, label, span.close, weight * share);
}

/** Labels that papers have and prose seldom has. */
const telling: ReadonlySet<Label> = new Set(['venue', 'people', 'link', 'date']);

/** How much an entry's labels count for its page: prose must not outvote the papers. */
function voteOf({ title, lines, gain }: Labelling): number {
  if (title === null || gain <= 0) return 0;
  const isTold =
    title.span.link !== null || lines.some((line) => line.some(({ label }) => telling.has(label)));
  return isTold ? 1 : 0.2;
}

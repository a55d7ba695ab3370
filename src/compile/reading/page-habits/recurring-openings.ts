import type { PreparedLine, Reading } from '../partial-labellings.ts';

/** Words that open fewer entries than this do not count. */
const minEntries = 3;

/** How well words after the opening must read as a title, in log odds. */
const likeTitle = 1;

interface Opening {
  readonly words: string;
  /** Its last atom. */
  readonly end: number;
  readonly rest: string;
}

/**
 * Rules out as titles the bold words that open several entries before different titles: `**Frost's column**: [Knots in
 * Towns](…)`, `**Skim** Berg, *Ropes in Towns*`. They say whose or what these are, and may have any other label.
 */
export function ruleOutRecurringOpenings(
  entries: readonly (readonly PreparedLine[])[],
): readonly (readonly PreparedLine[])[] {
  const openings = entries.map(([head]) => (head === undefined ? null : openingOf(head)));
  const rests = new Map<string, Set<string>>();
  for (const opening of openings) {
    if (opening === null) continue;
    const { words, rest } = opening;
    rests.set(words, (rests.get(words) ?? new Set()).add(rest));
  }
  return entries.map((lines, index) => {
    const [opening, [head, ...others]] = [openings[index] ?? null, lines];
    if (opening === null || head === undefined || (rests.get(opening.words)?.size ?? 0) < minEntries)
      return lines;
    return [withoutTitles(head, opening.end), ...others];
  });
}

/** Bold words that open a line, before words in a link, in italics or in quotes that may be its title. */
function openingOf({ cut, readings }: PreparedLine): Opening | null {
  const [first] = cut.atoms;
  const end = cut.styleEnds[0];
  const last = cut.atoms[end ?? 0];
  if (first?.style !== 'strong' || first.link !== null || end === undefined || last === undefined)
    return null;
  if (last.end - first.start > 40 || !readings.slice(end + 1).some((from) => from.some(mayBeTitle)))
    return null;
  const { text } = cut.text;
  return { words: text.slice(first.start, last.end), end, rest: text.slice(last.end).trim() };
}

function mayBeTitle({ title, span }: Reading): boolean {
  return (
    title !== null &&
    title >= likeTitle &&
    (span.link !== null || span.setAs === 'emphasis' || span.open.endsWith('"'))
  );
}

function withoutTitles(line: PreparedLine, end: number): PreparedLine {
  const readings = line.readings.map((spans, atom) =>
    atom > end ? spans : spans.map((one) => (one.title === null ? one : { ...one, title: null })),
  );
  return { ...line, readings };
}

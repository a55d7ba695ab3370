import { countsBetween } from '../lines/name-counts.ts';
import type { PreparedLine, Reading } from '../partial-labellings.ts';

/** Words that open fewer entries than this do not count. */
const minEntries = 3;

/** How well words after the opening must read as a title, in log odds. */
const likeTitle = 1;

/** Added to the title score of the words after such an opening, in log odds. */
const titleBonus = 1;

interface Opening {
  readonly words: string;
  /** Its last atom. */
  readonly end: number;
  readonly rest: string;
  /** Whether words after it read so well as a title that the opening counts. */
  readonly isBeforeTitle: boolean;
}

/**
 * Rules out as titles the bold words that open several entries before different titles:
 * `**Frost's column**: [Knots in Towns](…)`, `**Skim** Berg, *Ropes in Towns*`. They say whose or what the
 * titles are, and may have any other label. Bold words that are among the authors of other entries are ruled
 * out, too: they are the name of the page's owner.
 */
export function ruleOutRecurringOpenings(
  entries: readonly (readonly PreparedLine[])[],
): readonly (readonly PreparedLine[])[] {
  const openings = entries.map(([head]) => (head === undefined ? null : openingOf(head)));
  const rests = new Map<string, Set<string>>();
  for (const opening of openings) {
    if (opening?.isBeforeTitle !== true) continue;
    const { words, rest } = opening;
    rests.set(words, (rests.get(words) ?? new Set()).add(rest));
  }
  const owners = boldNamesIn(entries);
  return entries.map((lines, index) => {
    const [opening, [head, ...others]] = [openings[index] ?? null, lines];
    if (head === undefined) return lines;
    const { atoms, text } = head.cut;
    const first = atoms[0]?.style === 'strong' ? text.text.slice(atoms[0].start, atoms[0].end) : null;
    if (first !== null && owners.has(first)) return [withoutTitles(head, 0), ...others];
    if (opening === null || (rests.get(opening.words)?.size ?? 0) < minEntries) return lines;
    return [withTitleAfter(withoutTitles(head, opening.end), opening.end), ...others];
  });
}

/** A name that is in bold among the authors of at least this many entries is that of the page's owner. */
const minOwned = 2;

/** `Berg M, **Frost A**, Hill O. A Title`: the names that are in bold after other names. */
function boldNamesIn(entries: readonly (readonly PreparedLine[])[]): ReadonlySet<string> {
  const found = new Map<string, number>();
  for (const [head] of entries) {
    if (head === undefined) continue;
    const { atoms, names, styleEnds, text } = head.cut;
    // Names only, from the beginning of the line to those in bold.
    for (let at = 1; at < atoms.length && countsBetween(names, 0, at + 1).others === 0; at += 1) {
      const atom = atoms[at];
      if (atom?.style !== 'strong' || styleEnds[at] !== at || atoms[at - 1]?.style === 'strong') continue;
      const name = text.text.slice(atom.start, atom.end);
      found.set(name, (found.get(name) ?? 0) + 1);
    }
  }
  return new Set([...found].flatMap(([name, count]) => (count >= minOwned ? [name] : [])));
}

/** Bold words that open a line before a link, italics or quotes that may be its title, however short. */
function openingOf({ cut, readings }: PreparedLine): Opening | null {
  const [first] = cut.atoms;
  const end = cut.styleEnds[0];
  const last = cut.atoms[end ?? 0];
  if (first?.style !== 'strong' || first.link !== null || end === undefined || last === undefined)
    return null;
  const setOff = readings.slice(end + 1).flatMap((from) => from.filter(isSetOff));
  if (last.end - first.start > 40 || !setOff.some(({ title }) => title !== null)) return null;
  const { text } = cut.text;
  return {
    words: text.slice(first.start, last.end),
    end,
    rest: text.slice(last.end).trim(),
    isBeforeTitle: setOff.some(({ title }) => title !== null && title >= likeTitle),
  };
}

/** The words set off right after an opening that recurs are the more likely a title. */
function withTitleAfter(line: PreparedLine, end: number): PreparedLine {
  const readings = line.readings.map((spans, atom) =>
    atom !== end + 1
      ? spans
      : spans.map((one) => {
          const { span, hypotheses, title } = one;
          return title === null || !isSetOff(one) ? one : { span, hypotheses, title: title + titleBonus };
        }),
  );
  return { ...line, readings };
}

function isSetOff({ span }: Reading): boolean {
  return span.link !== null || span.setAs === 'emphasis' || span.open.endsWith('"');
}

function withoutTitles(line: PreparedLine, end: number): PreparedLine {
  const readings = line.readings.map((spans, atom) =>
    atom > end ? spans : spans.map(({ span, hypotheses }) => ({ span, hypotheses, title: null })),
  );
  return { ...line, readings };
}

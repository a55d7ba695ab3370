import { narrowText } from '../../markdown/narrow-text.ts';
import type { Mark, StyledText } from '../../markdown/styled-text.ts';
import { singleSpaced } from '../../markdown/white-space.ts';
import { citedPeopleStart } from './cited-people.ts';
import { type CitedTitle, citedTitle, isCitationInLink } from './cited-title.ts';
import { cutsOf } from './cuts.ts';
import type { Memo } from './memo.ts';
import { addCounts, countNames, type NameCounts, noNames, runningCounts } from './name-counts.ts';
import { isSymbolOfLink } from './symbol-of-link.ts';

/**
 * A piece of a line between two delimiters or ends of marks. In a run of four or more names, all but the
 * first and the last are merged into one atom, with their commas in `inner`.
 */
export interface Atom {
  readonly start: number;
  readonly end: number;
  /** The link that it is part of. */
  readonly link: Mark | null;
  /** Its style. */
  readonly style: 'strong' | 'emphasis' | 'code' | 'plain';
  /** The mark that gives it that style. */
  readonly styledBy: Mark | null;
  /** The delimiters inside it: empty except in merged names. */
  readonly inner: readonly string[];
}

/** A line, cut into atoms. `gaps[i]` are the delimiters before atom `i`; the last gap ends the line. */
export interface CutLine {
  readonly text: StyledText;
  /** Keeps what functions made of the texts of the list. */
  readonly memo: Memo;
  /** Whether all its characters are in Latin-1, so that its parts take no more memory than they need. */
  readonly isNarrow: boolean;
  readonly atoms: readonly Atom[];
  readonly gaps: readonly (readonly string[])[];
  /** The last atom that the link of each atom reaches without a break; the same for its style. */
  readonly linkEnds: readonly number[];
  readonly styleEnds: readonly number[];
  /** At each index, how many names of each kind the atoms before it hold. */
  readonly names: readonly NameCounts[];
  /** The first atom of the people between a lead-in and a linked title; null without them. */
  readonly citedPeopleStart: number | null;
  /** The title that the line cites, set off; null without one. */
  readonly citedTitle: CitedTitle | null;
  /** Whether one link holds the whole citation, and so sets nothing off. */
  readonly isInLink: boolean;
}

/** The text of an atom, or from one to another; empty where the line has none. */
export function atomText({ atoms, text }: Pick<CutLine, 'atoms' | 'text'>, from: number, to = from): string {
  const [first, last] = [atoms[from], atoms[to]];
  return first === undefined || last === undefined ? '' : text.text.slice(first.start, last.end);
}

/** The delimiters before an atom; none where the line has no atom. */
export function gapAt(gaps: CutLine['gaps'], at: number): readonly string[] {
  return gaps[at] ?? [];
}

/** The last atom that the link or the style of an atom reaches. */
export function endAt(ends: readonly number[], at: number): number {
  return ends[at] ?? at;
}

/** A line's atoms beyond this number are one remark: a long text has no place for a title. */
const maxAtoms = 64;

const wide = /[^\0-\xff]/u;

/** What an atom neither begins nor ends with. */
const atEdge = /[\s\u200b*_<>]/u;

/** Cuts a line into atoms at delimiters and at the ends of marks. Takes time linear in its length. */
export function cutLine(text: StyledText, memo: Memo): CutLine {
  const cuts = cutsOf(text);
  const marks = withoutWholeStyle(text);
  const atoms: Atom[] = [];
  const gaps: string[][] = [[]];
  let from = 0;
  const push = (to: number) => {
    let start = from;
    let end = to;
    while (start < end && atEdge.test(text.text.charAt(start))) start += 1;
    while (end > start && atEdge.test(text.text.charAt(end - 1))) end -= 1;
    const holdsWords = /[\p{L}\p{N}\p{Emoji_Presentation}]/u.test(text.text.slice(start, end));
    if (!holdsWords && !isSymbolOfLink(text, start, end)) return;
    atoms.push(atomOf(marks, start, end));
    gaps.push([]);
  };
  for (const { at, length, token } of cuts) {
    if (atoms.length >= maxAtoms) break;
    if (at > from) push(at);
    from = Math.max(from, at + length);
    const gap = gaps.at(-1);
    if (gap?.length === 0 || token !== '') gap?.push(token);
  }
  push(text.text.length);
  const isNarrow = !wide.test(text.text);
  const narrowed = (piece: string) => (isNarrow ? piece : narrowText(piece));
  const counts = atoms.map(({ start, end }) =>
    memo.of(countNames, narrowed(singleSpaced(text.text.slice(start, end)).normalize('NFC'))),
  );
  const line = { text, memo, isNarrow, ...joinNames(atoms, gaps, counts) };
  const isInLink = isCitationInLink(line);
  return {
    ...line,
    citedPeopleStart: citedPeopleStart(line),
    citedTitle: citedTitle(line, isInLink),
    isInLink,
  };
}

/** `**Frost, Ada. *A Title*. 2019.**`: bold around the line says nothing if a part is in italics. */
function withoutWholeStyle({ text, marks }: StyledText): readonly Mark[] {
  const whole = marks.find(
    ({ kind, start, end }) =>
      kind === 'strong' && !/[\p{L}\p{N}]/u.test(text.slice(0, start) + text.slice(end)),
  );
  if (whole === undefined) return marks;
  const isPart = ({ kind, start, end }: Mark) => kind === 'emphasis' && end - start < whole.end - whole.start;
  return marks.some(isPart) ? marks.filter((mark) => mark !== whole) : marks;
}

/** The cut of a line of the same form, with the marks of this one. */
export function withMarksOf(text: StyledText, like: CutLine): CutLine {
  const markOf = (mark: Mark | null) =>
    mark === null ? null : (text.marks[like.text.marks.indexOf(mark)] ?? null);
  const atoms = like.atoms.map(({ start, end, link, style, styledBy, inner }) => ({
    start,
    end,
    link: markOf(link),
    style,
    styledBy: markOf(styledBy),
    inner,
  }));
  return { ...like, text, atoms };
}

const noDelimiters: readonly string[] = [];

/**
 * Merges all but the first and the last name of each run of names. No span needs to begin or end among them,
 * and the number of spans grows with the square of the number of atoms.
 */
function joinNames(
  atoms: readonly Atom[],
  gaps: readonly (readonly string[])[],
  counts: readonly NameCounts[],
): Omit<CutLine, 'text' | 'memo' | 'isNarrow' | 'citedPeopleStart' | 'citedTitle' | 'isInLink'> {
  const isName = counts.map((count, index) => isOneName(count) && atoms[index]?.link === null);
  const goesOn = (index: number) =>
    isName[index] === true &&
    isName[index + 1] === true &&
    gaps[index + 1]?.join() === ',' &&
    atoms[index]?.styledBy === atoms[index + 1]?.styledBy;
  const joined: Atom[] = [];
  const joinedGaps: (readonly string[])[] = [];
  const joinedCounts: NameCounts[] = [];
  atoms.forEach((atom, index) => {
    const [last, count] = [joined.at(-1), counts[index] ?? noNames];
    // Neither the first nor the last name of a run is joined to others.
    if (last !== undefined && goesOn(index - 2) && goesOn(index - 1) && goesOn(index)) {
      joined[joined.length - 1] = { ...last, end: atom.end, inner: [...last.inner, ','] };
      joinedCounts[joinedCounts.length - 1] = addCounts(joinedCounts.at(-1) ?? noNames, count);
      return;
    }
    joined.push(atom);
    joinedGaps.push(gaps[index] ?? []);
    joinedCounts.push(count);
  });
  return {
    atoms: joined,
    gaps: [...joinedGaps, gaps.at(-1) ?? []],
    linkEnds: runEnds(joined.map(({ link }) => link)),
    styleEnds: runEnds(joined.map(({ styledBy }) => styledBy)),
    names: runningCounts(joinedCounts),
  };
}

/** Whether a piece is a person's name and nothing else. */
function isOneName({ persons, surnames, given, pairs, etAls, bylines, others }: NameCounts): boolean {
  return persons === 1 && surnames + given + pairs + etAls + bylines + others === 0;
}

/** For each value, the index of the last equal one in the same run. */
function runEnds(values: readonly unknown[]): number[] {
  const ends = values.map((_, index) => index);
  for (let index = values.length - 2; index >= 0; index -= 1)
    if (values[index] === values[index + 1]) ends[index] = ends[index + 1] ?? index;
  return ends;
}

function atomOf(marks: readonly Mark[], start: number, end: number): Atom {
  let link: Mark | null = null;
  let style: Atom['style'] = 'plain';
  let styledBy: Mark | null = null;
  for (const mark of marks) {
    if (mark.start > start || mark.end < end) continue;
    if (mark.kind === 'link') link ??= mark;
    // Code is set apart whatever is around it: `**`KITES`**` is a tag.
    else if (
      mark.kind !== 'image' &&
      (style === 'plain' || mark.kind === 'code' || (mark.kind === 'strong' && style !== 'code'))
    ) {
      style = mark.kind;
      styledBy = mark;
    }
  }
  return { start, end, link, style, styledBy, inner: noDelimiters };
}

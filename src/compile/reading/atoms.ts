import type { Mark, StyledText } from '../markdown/styled-text.ts';
import { cutsOf } from './delimiters.ts';
import { countNames, type NameCounts, runningCounts } from './name-counts.ts';

/** A piece of a line that holds no delimiter. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  /** The link that it is part of. */
  readonly link: Mark | null;
  /** How it is set. */
  readonly style: 'strong' | 'emphasis' | 'code' | 'plain';
  /** The mark that sets it so. */
  readonly styledBy: Mark | null;
}

/** A line, cut at every delimiter. `gaps[i]` are the delimiters before atom `i`; the last gap ends the line. */
export interface CutLine {
  readonly text: StyledText;
  readonly atoms: readonly Atom[];
  readonly gaps: readonly (readonly string[])[];
  /** The last atom that the link of each atom reaches without a break; the same for its style. */
  readonly linkEnds: readonly number[];
  readonly styleEnds: readonly number[];
  /** The names in the atoms before each index. */
  readonly names: readonly NameCounts[];
}

/** A line's atoms beyond this number are one remark: a long text has no place for a title. */
const maxAtoms = 64;

/** Cuts a line into atoms at delimiters and at the ends of marks. Deterministic and linear in the line's length. */
export function cutLine(text: StyledText): CutLine {
  const cuts = cutsOf(text);
  const atoms: Atom[] = [];
  const gaps: string[][] = [[]];
  let from = 0;
  const push = (to: number) => {
    const start = from + (/^[\s\u200b*_]*/u.exec(text.text.slice(from, to))?.[0].length ?? 0);
    const words = text.text.slice(start, to).replace(/[\s\u200b*_]+$/u, '');
    if (words === '' || !/[\p{L}\p{N}\p{Emoji_Presentation}]/u.test(words)) return;
    atoms.push({ start, end: start + words.length, ...settingOf(text.marks, start, start + words.length) });
    gaps.push([]);
  };
  for (const { at, length, token } of cuts) {
    if (atoms.length >= maxAtoms) break;
    if (at > from) push(at);
    from = Math.max(from, at + length);
    const gap = gaps.at(-1);
    if (token !== '') gap?.push(token);
    else if (gap?.length === 0) gap.push('');
  }
  push(text.text.length);
  const names = runningCounts(
    atoms.map(({ start, end }) =>
      countNames(text.text.slice(start, end).replace(/\s+/gu, ' ').normalize('NFC')),
    ),
  );
  const linkEnds = runEnds(atoms.map(({ link }) => link));
  const styleEnds = runEnds(atoms.map(({ styledBy }) => styledBy));
  return { text, atoms, gaps, linkEnds, styleEnds, names };
}

/** For each value, the index of the last equal one in the same run. */
function runEnds(values: readonly unknown[]): number[] {
  const ends = values.map((_, index) => index);
  for (let index = values.length - 2; index >= 0; index -= 1)
    if (values[index] === values[index + 1]) ends[index] = ends[index + 1] ?? index;
  return ends;
}

function settingOf(
  marks: readonly Mark[],
  start: number,
  end: number,
): Pick<Atom, 'link' | 'style' | 'styledBy'> {
  let link: Mark | null = null;
  let style: Atom['style'] = 'plain';
  let styledBy: Mark | null = null;
  for (const mark of marks) {
    if (mark.start > start || mark.end < end) continue;
    if (mark.kind === 'link') link ??= mark;
    else if (mark.kind !== 'image' && (style === 'plain' || mark.kind === 'strong')) {
      style = mark.kind;
      styledBy = mark;
    }
  }
  return { link, style, styledBy };
}

import { closestRowOrEntry, titleElement } from '../ui/dom.ts';

/** How long a row stands out, in milliseconds; it fades in the second half. */
const duration = 1_600;

/** More rows do not help to find anything. */
const maxRows = 50;

/** For how many frames a row may be missing: the table of a long list is drawn after its heading. */
const maxFrames = 90;

/** Numbers the saves: rows of an earlier one are awaited no more. */
let latest = 0;

/** Lets the rows of papers stand out for a moment, as soon as they are drawn. */
export function flashRows(papers: readonly string[]): void {
  latest += 1;
  if (papers.length <= maxRows) flashWhenDrawn(papers, maxFrames, latest);
}

function flashWhenDrawn(papers: readonly string[], frames: number, number: number): void {
  if (papers.length === 0 || frames === 0) return;
  requestAnimationFrame(() => {
    if (number !== latest) return;
    const missing = papers.filter((paper) => !flashRow(paper));
    flashWhenDrawn(missing, frames - 1, number);
  });
}

/** Whether the row was there. */
function flashRow(paper: string): boolean {
  const title = titleElement(paper);
  const row = title === null ? null : closestRowOrEntry(title);
  if (row === null) return false;
  const shown = { backgroundColor: 'color-mix(in oklab, var(--mark) 45%, var(--paper))' };
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // Without a last keyframe it fades to the row's own colour.
  row.animate(isCalm ? [shown, shown] : [shown, { ...shown, offset: 0.5 }], { duration, easing: 'ease-out' });
  return true;
}

import { flushSync } from 'react-dom';
import { paperOfRow, rowSelector, tableHead, tableScroller } from '../dom.ts';

/** Runs an action that changes row heights, and keeps the first whole visible row in place. */
export function keepRowsInPlace(action: () => void): void {
  const row = firstWholeRow();
  const scroller = row === undefined ? null : tableScroller();
  if (row === undefined || scroller === null) {
    action();
    return;
  }
  const id = paperOfRow(row);
  const topOf = (one: Element) => one.getBoundingClientRect().top;
  const before = topOf(row);
  const putBack = () => {
    const now = [...scroller.querySelectorAll(rowSelector)].find((one) => paperOfRow(one) === id);
    if (now !== undefined) scroller.scrollTop += topOf(now) - before;
  };
  scroller.style.overflowAnchor = 'none';
  flushSync(action);
  putBack();
  let framesLeft = framesToSettle;
  const settle = () => {
    putBack();
    framesLeft -= 1;
    if (framesLeft > 0) requestAnimationFrame(settle);
    else scroller.style.overflowAnchor = '';
  };
  requestAnimationFrame(settle);
}

/** Rows out of sight are measured, and take their new heights, in the frames that follow. */
export const framesToSettle = 8;

function firstWholeRow(): Element | undefined {
  const top = tableHead()?.getBoundingClientRect().bottom ?? 0;
  return [...document.querySelectorAll(rowSelector)].find(
    (row) => row.getBoundingClientRect().top >= top - 1,
  );
}

import { flushSync } from 'react-dom';
import { rowSelector, tableHead, tableScroller } from './dom.ts';

/** Lets an act change the heights of the rows, and keeps the first whole row in sight where it is. */
export function anchorRows(act: () => void): void {
  const row = firstWholeRow();
  const scroller = row === undefined ? null : tableScroller();
  if (row === undefined || scroller === null) {
    act();
    return;
  }
  const before = row.getBoundingClientRect().top;
  scroller.style.overflowAnchor = 'none';
  flushSync(act);
  if (row.isConnected) scroller.scrollTop += row.getBoundingClientRect().top - before;
  requestAnimationFrame(() => {
    scroller.style.overflowAnchor = '';
  });
}

function firstWholeRow(): Element | undefined {
  const top = tableHead()?.getBoundingClientRect().bottom ?? 0;
  return [...document.querySelectorAll(rowSelector)].find(
    (row) => row.getBoundingClientRect().top >= top - 1,
  );
}

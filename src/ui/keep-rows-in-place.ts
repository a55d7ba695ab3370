import { flushSync } from 'react-dom';
import { rowSelector, tableHead, tableScroller } from './dom.ts';

/** Runs an action that changes row heights, and keeps the first whole visible row in place. */
export function keepRowsInPlace(action: () => void): void {
  const row = firstWholeRow();
  const scroller = row === undefined ? null : tableScroller();
  if (row === undefined || scroller === null) {
    action();
    return;
  }
  const before = row.getBoundingClientRect().top;
  scroller.style.overflowAnchor = 'none';
  flushSync(action);
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

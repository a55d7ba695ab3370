import { flushSync } from 'react-dom';

/** Lets an act change the heights of the rows, and keeps the first whole row in sight where it is. */
export function holdRows(act: () => void): void {
  const row = firstWholeRow();
  const scroller = row?.closest('table')?.parentElement;
  if (row === undefined || scroller === null || scroller === undefined) {
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
  const top = document.querySelector('thead')?.getBoundingClientRect().bottom ?? 0;
  return [...document.querySelectorAll('[data-paper]')].find((row) => row.getBoundingClientRect().top >= top - 1);
}

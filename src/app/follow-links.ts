import { useEffect } from 'react';
import { bringIntoSight } from '../ui/bring-into-sight.ts';
import { ids } from '../ui/dom.ts';
import { parseView, splitAddress } from '../view/codec.ts';
import { placeOf } from '../view/reading-list.ts';
import { change } from '../view/use-view.ts';

/** Lets a plain click on a link to another view, or to a place in this one, do its work without loading the page again. */
export function useFollowLinks(): void {
  useEffect(() => {
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, []);
}

function follow(event: MouseEvent): void {
  if (
    event.defaultPrevented ||
    event.button !== 0 ||
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey ||
    event.altKey
  )
    return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const address = link?.getAttribute('href') ?? '';
  if (!address.startsWith('?') && !address.startsWith('#')) return;
  event.preventDefault();
  const { view } = parseView(address);
  if (address.startsWith('?')) change(() => view, 'push');
  const place = placeOf(splitAddress(address)[1]);
  if (place !== '')
    requestAnimationFrame(() => goTo(place, address.startsWith('?') && view.page !== null ? patience : 0));
}

/** How many frames the text of a page may take to come. */
const patience = 120;

/** Brings a place of the page into sight and gives it the focus, which the history need not know of; a heading that is not there gives way to the notes. */
function goTo(anchor: string, frames: number): void {
  const wanted = document.getElementById(anchor);
  if (wanted === null && frames > 0) {
    requestAnimationFrame(() => goTo(anchor, frames - 1));
    return;
  }
  const place = wanted ?? document.getElementById(ids.notes);
  if (place !== null) bringIntoSight(place, 'start');
}

import { useEffect } from 'react';
import type { KeyedField } from '../paper/own-fields.ts';
import { notesId } from '../ui/dom.ts';
import { revealAndFocus } from '../ui/focus/reveal-and-focus.ts';
import { parseView, splitAddress } from '../view/codec/codec.ts';
import { anchorInFragment } from '../view/reading-list.ts';
import { updateView } from '../view/use-view.ts';

/** Follows plain clicks on links to other views or to anchors without reloading the page. */
export function useFollowLinks(fields: readonly KeyedField[]): void {
  useEffect(() => {
    const onClick = (event: MouseEvent) => follow(event, fields);
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [fields]);
}

function follow(event: MouseEvent, fields: readonly KeyedField[]): void {
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
  const { view } = parseView(address, fields);
  if (address.startsWith('?')) updateView(fields, () => view, 'push');
  const anchor = anchorInFragment(splitAddress(address)[1]);
  if (anchor !== '')
    requestAnimationFrame(() =>
      focusAnchor(anchor, address.startsWith('?') && view.page !== null ? maxFrames : 0),
    );
}

/** How many frames to wait for the text of a page to load. */
const maxFrames = 120;

/** Scrolls to an anchor and focuses it, without a history entry; falls back to the notes. */
function focusAnchor(anchor: string, frames: number): void {
  const wanted = document.getElementById(anchor);
  if (wanted === null && frames > 0) {
    requestAnimationFrame(() => focusAnchor(anchor, frames - 1));
    return;
  }
  const target = wanted ?? document.getElementById(notesId);
  if (target !== null) revealAndFocus(target, 'start');
}

/** Scrolls to a place, opens what hides it, and gives it the focus, from where reading goes on. */
export function bringIntoSight(place: HTMLElement, block: ScrollLogicalPosition): void {
  for (
    let cover = place.closest('details');
    cover !== null;
    cover = cover.parentElement?.closest('details') ?? null
  )
    cover.open = true;
  place.scrollIntoView({ block, inline: 'nearest' });
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}

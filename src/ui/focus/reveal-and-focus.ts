/** Opens the `details` elements around an element, scrolls to it and focuses it. */
export function revealAndFocus(element: HTMLElement, block: ScrollLogicalPosition): void {
  for (
    let details = element.closest('details');
    details !== null;
    details = details.parentElement?.closest('details') ?? null
  )
    details.open = true;
  element.scrollIntoView({ block, inline: 'nearest' });
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** Leaves a page as a reader does: what is being typed is over, and the address no longer lags behind. */
export function leaveList(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  window.dispatchEvent(new Event('pagehide'));
}

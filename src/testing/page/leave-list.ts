/** Simulates leaving the page: ends typing and flushes the pending URL change. */
export function leaveList(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  window.dispatchEvent(new Event('pagehide'));
}

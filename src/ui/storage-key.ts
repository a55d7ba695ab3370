/**
 * The storage key of this list for a name. It contains the list's path: one host may serve many lists. Pages below it
 * say on their root element where it is.
 */
export function storageKey(name: string): string {
  return `paperdex:${new URL(document.documentElement.dataset.root ?? '.', document.baseURI).pathname}:${name}`;
}

/** The storage key of this list for a name. It contains the list's path: one host may serve many lists. */
export function storageKey(name: string): string {
  return `paperdex:${new URL('.', document.baseURI).pathname}:${name}`;
}

/** The name under which this list keeps something: one host may hold many lists, so it has the path of this one. */
export function ownName(name: string): string {
  return `paperdex:${new URL('.', document.baseURI).pathname}:${name}`;
}

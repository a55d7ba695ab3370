/** Names that Windows keeps for devices. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** The name itself, or with a `~` if no folder can have it on Windows. No id or slug ends with `~` otherwise. */
export function safeFolder(name: string): string {
  return reserved.test(name) ? `${name}~` : name;
}

/** The address of a paper's page below the site. */
export function paperPageAddress(id: string): string {
  return `p/${safeFolder(id)}/`;
}

/** An entry that any page must keep, whatever is around it. */
export const canary = (title: string): string =>
  `* ${title} (OSDI 2024) \\[[Paper](https://example.org/${title.length})]\n  * Canary University\n`;

/** A list page with a canary before and one after a text. */
export const betweenCanaries = (text: string): string =>
  `# List\n\n## Before\n\n${canary('The First Canary')}\n## Between\n\n${text}\n\n## After\n\n${canary('The Last Canary')}`;

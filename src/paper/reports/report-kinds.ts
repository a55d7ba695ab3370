/** Enumerations of the report, apart from the schema, because the browser does not load zod. */

export const severities = ['error', 'warning', 'info'] as const;

/**
 * How a line, or a list item, table row or paragraph, was understood. A `note` is a remark on an entry, or
 * the text of a note page.
 */
export const lineUses = [
  'entry',
  'note',
  'navigation',
  'prose',
  'heading',
  'markup',
  'boilerplate',
  'blank',
  'notUnderstood',
] as const;
export const itemUses = ['entry', 'note', 'navigation', 'prose', 'notUnderstood'] as const;

export type LineUse = (typeof lineUses)[number];
export type ItemUse = (typeof itemUses)[number];

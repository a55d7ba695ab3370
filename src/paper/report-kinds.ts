/* What a report may say of a problem or a line, apart from the schema, which the browser does not need. */

export const severities = ['error', 'warning', 'info'] as const;

/** How a line, or a list item, table row or paragraph, was understood. */
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

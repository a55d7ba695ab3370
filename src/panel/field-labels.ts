import * as panelMessages from '../messages/panel.ts';

/**
 * The labels of fields, each once. The list's own have their printed ones, after `fields.`; what a BibTeX record
 * says has those of other fields.
 */
export function fieldLabels(fields: readonly string[]): string[] {
  return [...new Set(fields.map(labelOf))];
}

function labelOf(field: string): string {
  const own = /^fields\.(.+)$/su.exec(field)?.[1];
  if (own !== undefined) return own;
  const name = field.replace(/^bibtex\./u, '');
  return Object.entries(panelMessages.printedFields).find(([known]) => known === name)?.[1] ?? name;
}

import * as changeMessages from '../changes.ts';
import { formatNumber } from '../count.ts';

/* What changed in the list, in the preview for its maintainer. */

export const lastSave = 'Last save';
export const allChanges = 'All changes';
export const noChanges = 'No paper has changed, come or gone.';
export const notCompared = 'The list could not be compared with the commit.';

/** The headings of the lists of changes. */
export const headings = {
  added: 'Added',
  changed: 'Changed',
  removed: 'Removed',
  moved: 'Moved',
  newDiagnostics: 'New diagnostics',
  goneDiagnostics: 'Diagnostics that are gone',
} as const;

/** A field as a label: `Short name`. Those of the list's own fields stay as the list writes them. */
export function fieldLabel(field: string): string {
  const name = changeMessages.fieldName(field);
  return field.startsWith('fields.') ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

/** The button for what changed since the last commit, with the counts of papers; they are empty until known. */
export function sinceHead(counts: string): string {
  return counts === '' ? 'Since HEAD' : `Since HEAD: ${counts}`;
}

/** The title of what changed since a commit, by its abbreviated hash. */
export function sinceCommit(head: string): string {
  return `Since the last commit, ${head}`;
}

/** Stands in for the changes while the commit is compiled. */
export function comparing(head: string): string {
  return `Comparing with ${head} …`;
}

/** How many of a list are not shown. */
export function more(count: number): string {
  return `and ${formatNumber(count)} more`;
}

/** Counts papers that came, went and changed, as short as can be: `+2 −1, 4 changed`. */
export function counts(added: number, removed: number, changed: number): string {
  const parts = [
    added > 0 ? `+${formatNumber(added)}` : '',
    removed > 0 ? `−${formatNumber(removed)}` : '',
  ].filter((part) => part !== '');
  const last = changed > 0 ? [`${formatNumber(changed)} changed`] : [];
  return [...(parts.length > 0 ? [parts.join(' ')] : []), ...last].join(', ');
}

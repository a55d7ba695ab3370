export const copy = 'Copy';
export const copied = 'Copied';
export const refused = 'Press Ctrl+C to copy';

/** Says where a link leads whose text looks like another address. */
export function leadsTo(host: string): string {
  return `(leads to ${host})`;
}

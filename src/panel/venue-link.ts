import type { Paper, PaperLink } from '../paper/schema.ts';

/** The link to the page of a paper's venue whose label only repeats the venue's name; null if there is none. */
export function venueLinkOf({
  links,
  venue,
  year,
}: Pick<Paper, 'links' | 'venue' | 'year'>): PaperLink | null {
  if (venue === null) return null;
  const names = ['', venue.raw, venue.name, `${venue.name} ${year}`].map(letters);
  return links.find(({ kind, label }) => kind === 'venue' && names.includes(letters(label))) ?? null;
}

/** The letters and digits of a text, in lower case. */
function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

import { formatCount } from '../count.ts';

/* Texts of the pages as Markdown, and of llms.txt. */

export const venue = 'Venue';
export const year = 'Year';
export const authors = 'Authors';
export const affiliations = 'Affiliations';
export const awards = 'Awards';
export const topics = 'Topics';
export const tags = 'Tags';
export const links = 'Links';
export const identifiers = 'Identifiers';
export const inList = 'In the list';
export const pages = 'Pages';
export const venues = 'Venues';
export const years = 'Years';
export const papers = 'Papers';
export const data = 'Data';
export const whole = 'The whole list as Markdown';

/** What llms.txt says before its links. */
export function about(count: number): string {
  return `${formatCount(count, 'paper')}. Every page of the site whose address ends with a slash is also there as Markdown: the address without the slash, with \`.md\`.`;
}

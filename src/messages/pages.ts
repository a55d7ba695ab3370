import { formatCount } from './count.ts';

export const pagesOfList = 'Pages of the list';
export const breadcrumb = 'Breadcrumb';
export const neighbours = 'Next and previous page';
export const nextPage = 'Next page';
export const previousPage = 'Previous page';
export const notInContents = 'Not in the table of contents';

/** The label of the button that expands a page. */
export function pagesBelow(title: string): string {
  return `Pages below ${title}`;
}

/** The file of a source link, after its text, for screen readers. */
export function ofFile(file: string): string {
  return `of ${file}`;
}

/* What the list is. */

export const content = 'Content';
export const lastChanged = 'Last changed';
export const repository = 'Repository';
export const website = 'Website';
export const licence = 'Licence';

/** What the list holds: `180 papers, 54 resources, 161 pages`. */
export function holds(papers: number, resources: number, pages: number): string {
  return [
    ...(papers === 0 ? [] : [formatCount(papers, 'paper')]),
    ...(resources === 0 ? [] : [formatCount(resources, 'resource')]),
    formatCount(pages, 'page'),
  ].join(', ');
}

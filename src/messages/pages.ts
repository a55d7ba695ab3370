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

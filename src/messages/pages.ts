export const pagesOfList = 'Pages of the list';
export const breadcrumb = 'Breadcrumb';
export const neighbours = 'Next and previous page';
export const nextPage = 'Next page';
export const previousPage = 'Previous page';
export const notInContents = 'Not in the table of contents';

/** Names the button that unfolds a page. */
export function pagesBelow(title: string): string {
  return `Pages below ${title}`;
}

/** What a source link leads to, after its word. */
export function ofFile(file: string): string {
  return `of ${file}`;
}

import { formatPaperCount } from './count.ts';

export const orderShown = 'the order shown';
export const asReadingList = 'As a reading list: a link to these papers';
export const nameOfList = 'Name of the reading list';
export const nameIfLiked = 'Name, if you like';
export const copyLink = 'Copy link';
export const longLink = 'This link is long: some programs may cut it when it is sent.';

/** What is exported: `37 papers, in the order shown`. */
export function papersIn(count: number, order: string): string {
  return `${formatPaperCount(count, count)}, in ${order}`;
}

import { counted } from './count.ts';

export const box = 'Papers, filters, pages and commands';
export const offered = 'What is offered';
export const nothing = 'Nothing is called that. Try fewer letters or other words.';
export const preparing = 'The search is being prepared: until then papers are found by the beginning of their titles.';
export const commands = 'Commands';
export const openedLast = 'Opened last';
export const papers = 'Papers';
export const linkCopied = 'The link is copied.';
export const linkNotCopied = 'This browser does not let the page copy: take the link from the address bar.';

/** How much is offered. */
export function toChoose(count: number): string {
  return `${counted(count, 'thing')} to choose from`;
}

/** Names the way to all papers that a search finds. */
export function searchFor(query: string): string {
  return `Search for “${query}”`;
}

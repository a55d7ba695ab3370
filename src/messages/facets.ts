import { counted } from './count.ts';

export const values = 'values';
export const excluded = 'excluded';
export const only = 'only';
export const not = 'not';
export const leaveOut = 'Leave these out (Alt-click)';
export const showMore = 'Show more';
export const showFewer = 'Show fewer';
export const find = 'Find…';
export const firstYear = 'First year';
export const lastYear = 'Last year';
export const fromYear = 'From year';
export const toYear = 'To year';

/** Names the button that asks for one value only. */
export function onlyThis(label: string): string {
  return `only ${label}`;
}

/** Names the button that leaves one value out. */
export function notThis(label: string): string {
  return `not ${label}`;
}

/** Which facet a button belongs to, after its word. */
export function ofFacet(label: string): string {
  return `of ${label}`;
}

/** How many values are not shown. */
export function left(count: number): string {
  return `(${count} left)`;
}

/** Names the box that finds values by name. */
export function findIn(label: string): string {
  return `Find in ${label}`;
}

/** Says that no value has the name that was typed. */
export function nothingCalled(typed: string): string {
  return `Nothing called “${typed}”.`;
}

/** Names the button that unfolds a topic. */
export function topicsBelow(label: string): string {
  return `Topics below ${label}`;
}

/** What a bar of the histogram stands for, on hover. */
export function papersOfYear(year: number, count: number): string {
  return `${year}: ${count}`;
}

/** Names a bar of the histogram. */
export function onlyYear(year: number, count: number): string {
  return `Only ${year}: ${counted(count, 'paper')}`;
}

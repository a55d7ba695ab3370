import { formatCount } from './count.ts';

/** What papers have: code, notes, an award. */
export const has = 'Has';
export const values = 'values';
export const excluded = 'excluded';
export const only = 'only';
export const exclude = 'exclude';
export const onlyTip = 'Only this (o)';
export const excludeTip = 'Exclude (- or Alt-click)';
/** Beside the name of a facet that has the focus: what the arrow keys do. */
export const stepKeys = '↓ values';
export const openKey = '→ open';
export const showMore = 'Show more';
export const showFewer = 'Show fewer';
export const find = 'Find…';
export const firstYear = 'First year';
export const lastYear = 'Last year';
export const fromYear = 'From year';
export const toYear = 'To year';

/** The label of the button that selects only one value. */
export function onlyThis(label: string): string {
  return `only ${label}`;
}

/** The label of the button that excludes a value. */
export function excludeThis(label: string): string {
  return `exclude ${label}`;
}

/** The facet of a button, after its text, for screen readers. */
export function ofFacet(label: string): string {
  return `of ${label}`;
}

/** The date with which the periods of a facet end. */
export function lastChanged(date: string): string {
  return `Up to the list’s last change, ${date}`;
}

/** The number of values not shown. */
export function left(count: number): string {
  return `(${count} left)`;
}

/** The label of the search box of a facet. */
export function findIn(label: string): string {
  return `Find in ${label}`;
}

/** Shown if no value matches the typed text. */
export function nothingCalled(typed: string): string {
  return `No matches for “${typed}”.`;
}

/** The label of the button that expands a topic. */
export function topicsBelow(label: string): string {
  return `Topics below ${label}`;
}

/** The tooltip of a bar of the histogram. */
export function papersOfYears(years: string, count: number): string {
  return `${years}: ${count}`;
}

/** The label of a bar of the histogram. */
export function onlyYears(years: string, count: number): string {
  return `Only ${years}: ${formatCount(count, 'paper')}`;
}

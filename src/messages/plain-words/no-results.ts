/* What an empty result shows. A file of its own, which loads with it. */

export { asFacet } from './conditions.ts';

export const noneMatch = 'No papers match';
/** For the filter of new papers alone, if it is not known when the last visit was. */
export const nothingNew = 'Nothing new since your last visit';
/** For the filter of new papers alone: what was added since the last visit. */
export function nothingNewSince(moment: string): string {
  return `Nothing new since ${moment}`;
}

export const closest = 'No papers match all words; the closest:';
export const asFilters = 'Use as a filter:';
export const lacks = 'Without';
export const removeOne = 'Remove one of these:';
export const removingOneFails = 'Removing any one of these would not help.';

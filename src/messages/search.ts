/* The query language: warnings. */

export const nothingToClose = 'This closing parenthesis has no opening one.';
export const tooDeep = 'Parentheses nested this deeply are ignored.';
export const parenthesisOpen = 'This parenthesis is not closed.';
export const quotationOpen = 'This quotation mark is not closed.';
export const nothingBeside = 'This operator has nothing to join or negate: something is missing beside it.';

/** Only the start of a long query is searched. */
export function onlyFirstWords(count: number): string {
  return `Only the first ${count} words are searched.`;
}

/** A value that is not a date or a period. */
export function notADate(field: string, value: string): string {
  return `“${field}:${value}” is not understood: write 7d, 2w, 6m, 1y, 2024-05 or 2023..2024.`;
}

/** A field without a value. */
export function fieldEmpty(field: string): string {
  return `Write a value right after the colon of “${field}:”.`;
}

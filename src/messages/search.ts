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

/** A field without a value. */
export function fieldEmpty(field: string): string {
  return `Write a value right after the colon of “${field}:”.`;
}

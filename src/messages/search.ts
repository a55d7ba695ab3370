/* The query language: warnings. */

export const nothingToClose = 'Nothing is open that this parenthesis could close.';
export const tooDeep = 'Parentheses this deep are read as if they were not there.';
export const parenthesisOpen = 'This parenthesis is not closed.';
export const quotationOpen = 'This quotation mark is not closed.';
export const nothingBeside = 'This joins or negates nothing: something is missing beside it.';

/** Only the start of a long query is searched. */
export function onlyFirstWords(count: number): string {
  return `Only the first ${count} words are searched.`;
}

/** A field without a value. */
export function fieldEmpty(field: string): string {
  return `Write what ${field}: asks for right after the colon.`;
}

const longestQuote = 40;

/** Puts a text in quotation marks, cut when it is too long to be read in passing. */
export function quote(text: string): string {
  const short = text.length > longestQuote ? `${text.slice(0, longestQuote).toWellFormed()}…` : text;
  return `“${short}”`;
}

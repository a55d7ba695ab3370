const maxLength = 40;

/** Quotes a text, truncated to a readable length. */
export function quote(text: string): string {
  const short = text.length > maxLength ? `${text.slice(0, maxLength).toWellFormed()}…` : text;
  return `“${short}”`;
}

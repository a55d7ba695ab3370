/** `[2021] "A Title of Some Words" (Northwind)`: nothing but a date before a title in quotes, and an aside after it. */
export function citesInQuotes(text: string, title: string): boolean {
  const at = text.indexOf(title);
  return (
    /^[^\p{L}]*["“„«]\s?$/u.test(text.slice(0, Math.max(0, at))) &&
    /^[.,]?\s?["”“»][.,]?\s*(?:\(.*\))?[.,]?\s*$/u.test(text.slice(at + title.length))
  );
}

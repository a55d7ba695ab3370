/** Part of a pattern, written in lines: their breaks and indentation do not count. May hold other parts. */
export function part({ raw }: TemplateStringsArray, ...parts: readonly string[]): string {
  return String.raw({ raw: raw.map((text) => text.replaceAll(/\s*\n\s*/gu, '')) }, ...parts);
}

type PatternTemplate = (template: TemplateStringsArray, ...parts: readonly string[]) => RegExp;

/** A pattern that is written in lines, with these flags: create it once, when its module is loaded. */
export function pattern(flags: string): PatternTemplate {
  return (template, ...parts) => new RegExp(part(template, ...parts), flags);
}

/** A pattern for texts that are one of these words and nothing else; `|` is between the words. */
export function oneOf(flags: string): PatternTemplate {
  return (template, ...parts) => pattern(flags)`^(?:${part(template, ...parts)})$`;
}

/** A capitalised word of two letters or more, as part of a pattern: most surnames are one. */
export const capitalWord = String.raw`\p{Lu}[\p{L}'’-]+`;

/** A year as part of a pattern, from 1500 on, where no other number may stand. */
export const printedYear = String.raw`(?:1[5-9]|20)\d{2}`;

/** A year where another number may stand: below 1900 it is rather a volume, a page or an entry's number. */
export const recentYear = String.raw`(?:19|20)\d{2}`;

/** A year of two or four digits, where a name beside it says that it is one: `KNOT-19`, `KNOT-2019`. */
export const shortYear = String.raw`(?:19|20)?\d{2}`;

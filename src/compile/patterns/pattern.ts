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

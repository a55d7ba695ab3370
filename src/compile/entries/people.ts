/** Splits printed authors: by commas, semicolons, `&` and `and`; "et al." is dropped. */
export function splitAuthors(text: string): string[] {
  return text
    .replace(/\bet\s+al\b\.?|等$/giu, '')
    .split(/\s*(?:[,;，、；]|\s&\s|(?<![\p{L}])and(?![\p{L}]))\s*/u)
    .map((name) => name.replace(/^[\s*_.]+|[\s*_]+$/gu, '').replace(/(?<=\p{Ll}{2})\.$/u, ''))
    .filter((name) => name.length > 1);
}

/** Tells whether a text reads like the name of a person: two to five capitalised words, or two to four Han characters. */
export function isPersonName(text: string): boolean {
  if (/^\p{Script=Han}{2,4}$/u.test(text)) return true;
  const words = text.split(/\s+/u);
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    /^\p{Lu}/u.test(text) &&
    words.every((word) => /^(?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|den|la|le|di|da|al|bin|el|du)$/u.test(word))
  );
}

/** Reads `by Roy Levin and David D. Redell` at the start of a text; null when no names follow. */
export function readByline(text: string): string[] | null {
  const match = /^[\s,，–—-]*\bby[:\s]+(.+)$/isu.exec(text);
  if (match?.[1] === undefined) return null;
  const names = splitAuthors(match[1].replace(/[.\s]+$/u, ''));
  return names.length > 0 && names.every((name) => isPersonName(name)) ? names : null;
}

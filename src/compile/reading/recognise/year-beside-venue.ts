/** Capitals with the year's last digits: a venue that no table knows. */
export const gluedYear = /^((?:(?:ACM|IEEE) )?\p{Lu}[\p{L}&]+)([012]\d)$/u;

/** `16-ATC` is ATC 2016, `IEEE TR24` is IEEE TR 2024. */
export function withYearAfter(text: string): string {
  const [, acronym, year] = gluedYear.exec(text) ?? [];
  if (acronym !== undefined && year !== undefined) return `${acronym} 20${year}`;
  const [, digits, name] = /^((?:19|20)?\d{2})[-_](\p{Lu}.*)$/u.exec(text) ?? [];
  return digits === undefined || name === undefined
    ? text
    : `${name} ${digits.length === 2 ? `${Number(digits) > 50 ? '19' : '20'}${digits}` : digits}`;
}

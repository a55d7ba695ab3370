const paper = String.raw`(?:[Ww]orking|[Dd]iscussion|[Oo]ccasional|[Ss]taff)\s(?:[Pp]apers?|[Rr]eports?)(?:\s[Ss]eries)?`;
const issuer = String.raw`(?!(?:An?|This|Our|In|Is|The)\s)\p{Lu}[\p{L}&.’'-]*(?:\s(?:\p{Lu}[\p{L}&.’'-]*|of|for|and|&|the)){0,7}(?<!\sthe)`;
const number = String.raw`(?:[\s,:#(]+(?:[Nn]o\.?\s?)?\p{L}{0,3}[\s-]?\d[\d./-]*\)?)?`;
const year = String.raw`(?:[\s,(]+((?:19|20)\d{2})\)?)?`;

const issuerFirst = new RegExp(
  String.raw`^(${issuer},?\s${paper}(?:\sin\s\p{Lu}\p{Ll}+)?)${number}${year}$`,
  'u',
);
const paperFirst = new RegExp(String.raw`^(${paper})${number},\s(${issuer})${year}$`, 'u');

/**
 * Reads a series of somebody's papers, without the number in it: `NBER Working Paper No. w1234`, `Northmoor College,
 * Discussion Papers`, `working paper 12, Bank of Northmoor`. Null for other words.
 */
export function readPaperSeries(text: string): { name: string; year: number | null } | null {
  if (!/\s(?:paper|report)s?(?!\p{L})/iu.test(text)) return null;
  const [, name, dated] = issuerFirst.exec(text) ?? [];
  const [, kind, body, printed] = name === undefined ? (paperFirst.exec(text) ?? []) : [];
  const series = name ?? (kind === undefined ? undefined : `${kind}, ${body}`);
  const digits = dated ?? printed;
  return series === undefined ? null : { name: series, year: digits === undefined ? null : Number(digits) };
}

import { parseRange, type Range } from '../../view/year-range.ts';

const compared = /^(?<sign>>=|<=|>|<|=)(?<year>[1-9]\d{3})$/u;
const dotted = /^([1-9]\d{3})?(?:\.\.|[-–—])([1-9]\d{3})?$/u;
const single = /^[1-9]\d{3}$/u;

/**
 * Parses the value of `year:`: `2020`, `2020..2023`, `2020..`, `..2023`, `>=2020`, `<2020`, or `2020-2023`
 * with any dash and in either order. Null for anything else.
 */
export function readYears(text: string): Range | null {
  const { sign, year } = compared.exec(text)?.groups ?? {};
  if (sign !== undefined) return compare(sign, Number(year));
  if (single.test(text)) return { from: Number(text), to: Number(text) };
  const [, from = '', to = ''] = dotted.exec(text) ?? [];
  return parseRange(from !== '' && to !== '' && from > to ? `${to}-${from}` : `${from}-${to}`);
}

function compare(sign: string, year: number): Range {
  if (sign === '=') return { from: year, to: year };
  if (sign.startsWith('>')) return { from: sign === '>' ? year + 1 : year };
  return { to: sign === '<' ? year - 1 : year };
}

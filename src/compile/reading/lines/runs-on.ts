import type { Mark } from '../../markdown/styled-text.ts';

interface Quote {
  readonly at: number;
  readonly token: string;
}

/**
 * `"Ropes and *Cannabis sativa* in the North."`, `[Ropes of *Cannabis* in the North](…)`: whether words in
 * italics go on with the words of the title around them, and are not its venue or the title of a work in it.
 */
export function runsOn(
  text: string,
  { start, end }: Mark,
  marks: readonly Mark[],
  cuts: readonly Quote[],
): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  const words = text.slice(start, end);
  // `"…, in *Knots*"`, `"… in *Knot Letters*"`, `"… *Knots* 12"`
  if (/[,.]["”’]?\s[Ii]n:?\s$/u.test(before) || /^[,.]?\s\(?\d/u.test(after)) return false;
  if (/\s[Ii]n:?\s$/u.test(before) && /^\p{Lu}\S*\s\p{Lu}/u.test(words)) return false;
  const quoted = quoteAround(start, end, cuts);
  if (quoted !== null) {
    const opening = text.slice(Math.max(quoted + 1, start - 40), start);
    return quoted + 1 === start ? /^\s\p{L}/u.test(after) : /[\p{L}\p{N}-]\s?$/u.test(opening);
  }
  const link = marks.find((mark) => mark.kind === 'link' && mark.start <= start && mark.end >= end);
  const isAmid = /(?:^|\s)\p{Ll}[\p{L}'’-]*\s$/u.test(before) && /^\s\p{Ll}/u.test(after);
  // `Ropes wound *in situ* by night`: foreign words, not `Frost *et al.*`.
  if (link === undefined) return isAmid && /^(?!et\s|in\spress|to\sappear)\p{Ll}/u.test(words);
  if (link.start === start && link.end === end) return false;
  return (
    isAmid || /(?:^|\s)\p{Ll}[\p{L}'’-]*\s$/u.test(before) || (start > link.start && /^\s\p{Ll}/u.test(after))
  );
}

/** Where the quotation marks around a part of a text open; null without any. */
function quoteAround(start: number, end: number, cuts: readonly Quote[]): number | null {
  let open: Quote | null = null;
  let isClosed = false;
  for (const cut of cuts) {
    if (cut.token !== '"' && cut.token !== '”') continue;
    if (cut.at >= end) isClosed ||= cut.token === '”';
    else if (cut.at < start && (open === null || cut.at > open.at)) open = cut;
  }
  return open?.token === '"' && isClosed ? open.at : null;
}

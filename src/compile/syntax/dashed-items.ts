import { pattern, printedYear } from '../patterns/pattern.ts';

const item = /^(\s*)([-+*])\s+\S/u;
/** A dash or a dot in the place of a list marker, before a capital or a letter without case. */
const dashed = /^(\s*)[–—•·‣▪●](?=\s+["“‘*_[]{0,3}[\p{Lu}\p{Lo}])/u;
/** A year or a link: the line of a work has one, a line of authors seldom. */
const holdsWork = pattern('u')`(?<!\d)${printedYear}(?!\d)|\]\(`;

/** At least this many such lines must be in a row on the page: a single one may be a field of its item. */
const minTogether = 2;

/**
 * Replaces the dash or dot before a work that is between the items of a list (`– Frost. 2019. Knots`) by the
 * marker of these items. Markdown would take the line for words of the item above.
 */
export function dashesAsMarkers(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => dashed.test(line))) return lines;
  const markers = new Map<number, string>();
  let [above, together, most] = [null as { indent: string; marker: string } | null, 0, 0];
  for (const [index, line] of lines.entries()) {
    const [, indent = '', marker] = item.exec(line) ?? [];
    const isDashed = above !== null && dashed.exec(line)?.[1] === above.indent && holdsWork.test(line);
    together = isDashed ? together + 1 : 0;
    most = Math.max(most, together);
    if (isDashed) markers.set(index, (above as { marker: string }).marker);
    else above = marker === undefined ? null : { indent, marker };
  }
  if (most < minTogether) return lines;
  return lines.map((line, index) => {
    const marker = markers.get(index);
    return marker === undefined ? line : line.replace(dashed, `$1${marker}`);
  });
}

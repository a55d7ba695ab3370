import { linksOf, type StyledText } from '../markdown/styled-text.ts';
import { isLabel } from '../names/link-kind.ts';
import type { Line } from '../reading/lines/line.ts';
import { opensWithNames } from './cited-lines.ts';

/**
 * A paragraph that begins with a link, a tag in brackets, or people and a year, as the block before it does, opens one
 * of its own, unless the link is a label.
 */
export function opensLike(before: Line | undefined, line: Line): boolean {
  if (before === undefined) return false;
  if (openingLink(line) !== null) return openingLink(before) !== null;
  const tag = openingTag(line);
  return (opensWithNames(line) && opensWithNames(before)) || (tag !== null && tag === openingTag(before));
}

function openingLink(line: StyledText): string | null {
  const start = /\S/u.exec(line.text)?.index ?? 0;
  const link = linksOf(line).find((each) => each.start <= start && each.end > start);
  const text = link === undefined ? '' : line.text.slice(link.start, link.end).trim();
  return text === '' || isLabel(text) ? null : text;
}

/** `[KNARR] A Title`, `**【KNARR】** A Title`: the bracket of a tag that opens a line before other words, and its style; null without one. */
function openingTag(line: StyledText): string | null {
  const [tag = '', bracket = ''] =
    /^\s*([[【])[^()[\]【】]{2,48}[\]】](?=\s*[\p{L}\p{N}])/u.exec(line.text) ?? [];
  if (tag === '' || linksOf(line).some(({ start }) => start < tag.length)) return null;
  const isBold = line.marks.some(
    ({ kind, start, end }) => kind === 'strong' && start < tag.length && end > 1,
  );
  return isBold ? `**${bracket}` : bracket;
}

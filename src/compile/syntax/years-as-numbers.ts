import type { List, ListItem, Parents, RootContent } from 'mdast';

/** Consecutive numbers of at least this many items are numbers, even if they look like years. */
const minConsecutive = 8;

/**
 * Gives the years that markdown takes for the numbers of items (`2024. A Title`, `- 2024. A Title`) back to
 * the words of the items. A list whose first number is not a year is left as it is.
 */
export function restoreYears(parent: Parents, lines: readonly string[]): void {
  for (const child of parent.children as RootContent[]) {
    if (child.type === 'list' && child.start != null && child.start >= 1900 && child.start < 2050)
      restoreIn(child, lines);
    if (child.type === 'list' || child.type === 'listItem' || child.type === 'blockquote')
      restoreYears(child, lines);
  }
}

function restoreIn(list: List, lines: readonly string[]): void {
  const markers = list.children.map((item) => markerOf(item, lines));
  const years = markers.map((marker) => Number(marker.slice(0, 4)));
  if (years.some((year) => !(year >= 1900 && year < 2050))) return;
  if (
    years.length >= minConsecutive &&
    years.every((year, at) => at === 0 || year === (years[at - 1] ?? 0) + 1)
  )
    return;
  list.ordered = false;
  list.start = null;
  list.children.forEach((item, index) => {
    const [first] = item.children;
    const start = item.position?.start;
    if (first?.type !== 'paragraph' || first.position === undefined || start === undefined) return;
    first.children.unshift({
      type: 'text',
      value: markers[index] ?? '',
      position: { start, end: first.position.start },
    });
    first.position = { ...first.position, start };
  });
}

/** The number of an item as printed, with the blanks after it. */
function markerOf({ position }: ListItem, lines: readonly string[]): string {
  const { line = 1, column = 1 } = position?.start ?? {};
  return /^\d{4}[.)]\s+/u.exec((lines[line - 1] ?? '').slice(column - 1))?.[0] ?? '';
}

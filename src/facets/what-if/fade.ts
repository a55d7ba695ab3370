import type { Dataset, Paper } from '../../paper/schema.ts';
import { type Bitset, bitsOf, hasBit, intersectInPlace, intersects } from '../../search/bitset.ts';
import type { Exploration } from '../../search/exploration.ts';
import { paperOfRow, rowSelector } from '../../ui/dom.ts';
import type { View } from '../../view/view.ts';
import { overviewLinks } from './overview-links.ts';

const attribute = 'data-fades';

/** What can fade: the rows of the table, or the links of the overview with the papers of each. */
interface Shown {
  readonly exploration: Exploration;
  readonly view: View;
  readonly dataset: Dataset;
  readonly papersOf: (href: string) => Bitset | null;
}

/** Fades the rows in sight whose papers are not `kept`, and the links of the overview to none but such papers. */
export function fadeOthers(kept: Bitset, { exploration, view, dataset, papersOf }: Shown): void {
  if (view.overview === null) {
    const positions = positionsOf(dataset.papers);
    const goes = (row: Element) => {
      const position = positions.get(paperOfRow(row) ?? '');
      return position !== undefined && !hasBit(kept, position);
    };
    mark([...document.querySelectorAll(rowSelector)].filter((row) => isInSight(row) && goes(row)));
    return;
  }
  const left = bitsOf(exploration.rows, exploration.total);
  intersectInPlace(left, kept);
  const isEmptied = (link: Element) => {
    const papers = papersOf(link.getAttribute('href') ?? '');
    return papers !== null && !intersects(papers, left);
  };
  mark(overviewLinks().filter(isEmptied));
}

/** Ends all fading. */
export function fadeNothing(): void {
  mark([]);
}

/** Marks these elements and no others, and changes only what differs. */
function mark(elements: readonly Element[]): void {
  const marked = new Set(elements);
  for (const before of document.querySelectorAll(`[${attribute}]`))
    if (!marked.has(before)) before.removeAttribute(attribute);
  for (const element of marked) element.setAttribute(attribute, '');
}

/** To fade a thousand rows would take longer than a frame. */
function isInSight(row: Element): boolean {
  const { top, bottom } = row.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

const known = new WeakMap<readonly Paper[], ReadonlyMap<string, number>>();

/** The positions of the papers of a list, by id. */
function positionsOf(papers: readonly Paper[]): ReadonlyMap<string, number> {
  const positions = known.get(papers) ?? new Map(papers.map(({ id }, position) => [id, position]));
  known.set(papers, positions);
  return positions;
}

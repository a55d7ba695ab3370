import { type MarksById, noMarks, type ReaderMarks } from '../paper/reader-marks.ts';
import type { Paper } from '../paper/schema.ts';
import type { Match } from '../search/exploration.ts';
import type { ListIndex } from '../search/list-index.ts';
import { type ListPages, resolveTarget } from '../ui/links/link-targets.ts';
import { hrefOf } from '../view/use-view.ts';
import type { View } from '../view/view.ts';
import { mainRemark } from './main-remark.ts';
import type { RowItem, RowLink, Rows } from './row-item.ts';
import { type RowLinks, rowLinks } from './row-links.ts';

interface RowSource {
  readonly papers: readonly Paper[];
  readonly index: ListIndex;
  readonly marks: MarksById;
  /** The view, without an open paper. */
  readonly view: View;
  readonly pagesByPath: ListPages;
}

/** The rows of a view, from the positions of its papers in `source.papers`. */
export function rowItems(positions: Uint32Array, source: RowSource): Rows {
  const items = new Map<number, RowItem>();
  return { length: positions.length, areFound: source.view.query.trim() !== '', at, indexOf };

  function at(index: number): RowItem {
    const cached = items.get(index);
    if (cached !== undefined) return cached;
    const position = positions[index] ?? -1;
    const paper = source.papers[position];
    if (paper === undefined) throw new RangeError(`there is no row ${index} among ${positions.length}`);
    const item = new LazyItem(paper, position, source);
    items.set(index, item);
    return item;
  }

  function indexOf(id: string): number {
    const position = source.papers.findIndex((paper) => paper.id === id);
    return position === -1 ? -1 : positions.indexOf(position);
  }
}

/** Every view has rows of its own, but a paper's remark stays. */
const remarks = new WeakMap<Paper, string>();

/** A row whose fields are computed on first access. */
class LazyItem implements RowItem {
  readonly paper: Paper;
  readonly #position: number;
  readonly #source: RowSource;
  #match: Match | null | undefined;
  #href: string | undefined;
  #links: RowLinks | undefined;

  constructor(paper: Paper, position: number, source: RowSource) {
    this.paper = paper;
    this.#position = position;
    this.#source = source;
  }

  get match(): Match | null {
    const { index, view } = this.#source;
    if (this.#match === undefined) this.#match = index.matchOf(view.query, this.#position);
    return this.#match;
  }

  get href(): string {
    this.#href ??= hrefOf({ ...this.#source.view, paper: this.paper.id });
    return this.#href;
  }

  get marks(): ReaderMarks {
    return this.#source.marks.get(this.paper.id) ?? noMarks;
  }

  get remark(): string {
    const remark = remarks.get(this.paper) ?? mainRemark(this.paper.notes);
    remarks.set(this.paper, remark);
    return remark;
  }

  get links(): readonly RowLink[] {
    return this.#rowLinks.shown;
  }

  get moreLinks(): number {
    return this.#rowLinks.more;
  }

  get #rowLinks(): RowLinks {
    this.#links ??= rowLinks(this.paper, (address) =>
      resolveTarget(address, this.paper, this.#source.view, this.#source.pagesByPath),
    );
    return this.#links;
  }
}

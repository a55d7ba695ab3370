import type { Paper } from '../paper/schema.ts';
import { formatLines } from '../view/sender-lines.ts';
import { shortCode } from '../view/short-code.ts';
import { emptyView } from '../view/view.ts';
import { linkTo } from '../view/view-link.ts';

/** What a link names: papers, and what their sender writes. */
interface LinkedList {
  /** The names of the papers in the link. */
  readonly ids: readonly string[];
  readonly name?: string;
  /** The sender's line about each paper; empty if there is none. */
  readonly lines?: readonly string[];
}

/** The names of papers in a link: short codes, and the ids of those whose code another paper of the list has. */
export function namesInLink(papers: readonly Paper[], all: readonly Paper[]): string[] {
  const codes = new Map(papers.map(({ id }) => [id, shortCode(id)]));
  const counts = new Map([...codes.values()].map((code) => [code, 0]));
  for (const { id } of all) {
    const code = codes.get(id) ?? shortCode(id);
    const count = counts.get(code);
    if (count !== undefined) counts.set(code, count + 1);
  }
  return [...codes].map(([id, code]) => (counts.get(code) === 1 ? code : id));
}

/** The absolute URL of a reading list. */
export function linkToList({ ids, name = '', lines = [] }: LinkedList): string {
  return linkTo({ ...emptyView, readingList: { name: name.trim(), ids, lines: formatLines(lines) } });
}

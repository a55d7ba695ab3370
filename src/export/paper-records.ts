import { type CitedList, citationOf } from '../cite/citation.ts';
import { contextObject, maxDescribed } from '../cite/coins.ts';
import type { Paper } from '../paper/schema.ts';

/** How long a view must stay before its papers are described, in milliseconds: typing changes it at every key. */
const pause = 600;

/** Records have no citation keys, which would have to be made for the whole list. */
const noList: CitedList = { keys: new Map(), venues: new Map() };

let records: HTMLElement | null = null;

/** How many papers are described at once: less than a frame's work. */
const step = 20;

/**
 * Describes the papers of a view, in empty elements, to reference managers such as Zotero, and tells them that these
 * have changed. `papers` returns the first of the view, up to a number. Waits until the view stays for a moment; the
 * function that it returns ends the wait.
 */
export function showPaperRecords(papers: (count: number) => readonly Paper[]): () => void {
  let timer = setTimeout(() => describeNext(papers(maxDescribed), []), pause);
  return () => clearTimeout(timer);

  function describeNext(described: readonly Paper[], before: readonly string[]): void {
    const next = described.slice(before.length, before.length + step);
    const titles = [...before, ...next.map((paper) => contextObject(citationOf(paper, noList)))];
    if (titles.length === described.length) show(titles);
    else timer = setTimeout(() => describeNext(described, titles));
  }
}

function show(titles: readonly string[]): void {
  if (records?.isConnected && isShown(records, titles)) return;
  records ??= document.createElement('div');
  records.hidden = true;
  records.replaceChildren(...titles.map(recordElement));
  document.body.append(records);
  document.dispatchEvent(new Event('ZoteroItemUpdated', { bubbles: true, cancelable: true }));
}

function isShown({ children }: HTMLElement, titles: readonly string[]): boolean {
  return (
    children.length === titles.length &&
    titles.every((title, index) => children[index]?.getAttribute('title') === title)
  );
}

function recordElement(title: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'Z3988';
  element.title = title;
  return element;
}

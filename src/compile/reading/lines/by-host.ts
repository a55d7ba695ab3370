import type { Mark, StyledText } from '../../markdown/styled-text.ts';

/** ` by Northwind Labs`: capitalised words to the end of a part. */
const byName =
  /(?<=\S\s\S+)\sby\s(?=(\p{Lu}[\p{L}\p{N}&’'-]*(?:\s\p{Lu}[\p{L}\p{N}&’'-]*){0,3})\s*(?:[.,;|#([]|\n|$))/gu;
const webHost = /^https?:\/\/(?:www\.)?([^/?#:]+)(?:\/([^/?#]+))?/iu;

/**
 * Where ` by Northwind Labs` is in a line that links to `northwind.example`: whoever publishes at the address
 * is no part of the title. Null if no name after "by" is that of an address, or if the name is in a link.
 */
export function byHostAt({ text, marks }: StyledText): number | null {
  if (!text.includes(' by ')) return null;
  const links = marks.filter(({ kind }) => kind === 'link');
  const next = links.map(({ start }) => start);
  for (const { index } of text.matchAll(/\sby\s/gu)) {
    if (links.some(({ start, end }) => start <= index && end > index)) continue;
    const end = Math.min(text.length, ...next.filter((start) => start > index));
    byName.lastIndex = index;
    const found = byName.exec(text.slice(0, end));
    if (found?.index === index && links.some((link) => isHostOf(link, found[1] ?? ''))) return index;
  }
  return null;
}

/** `Northwind Labs` publishes at `northwindlabs.example`, `blog.northwind.example` and on code hosts. */
function isHostOf({ url }: Mark, name: string): boolean {
  const [, host = '', folder = ''] = webHost.exec(url) ?? [];
  const whole = plain(name);
  const [first = ''] = name.split(/\s/u);
  if (whole.length < 3) return false;
  const labels = host.split('.').map(plain);
  return (
    plain(folder) === whole ||
    plain(host).startsWith(whole) ||
    labels.some((label) => label.startsWith(whole) || (first.length > 2 && label === plain(first)))
  );
}

function plain(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** `by Ada Frost for *Harbour Watch*`: a byline, and what connects it with italics. */
const outletAfterByline =
  /(?:^|\s)by\s(?:\p{Lu}[\p{L}'’.-]*(?:,?\s(?:and\s|&\s)?)){1,12}(?<=\s)(for|in|at|via)\s$/u;

/** Where a byline ends before the mark that names its outlet, and how long the words between are, or null. */
export function bylineEndAt(text: string, { kind, start }: Mark): { at: number; length: number } | null {
  if (kind !== 'emphasis') return null;
  const [, word] = outletAfterByline.exec(text.slice(Math.max(0, start - 120), start)) ?? [];
  return word === undefined ? null : { at: start - word.length - 2, length: word.length + 2 };
}

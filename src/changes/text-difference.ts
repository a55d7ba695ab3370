/** How much of a text before and after a difference is shown, and how much of the difference, in characters. */
const contextLength = 20;
const maxLength = 160;

/** The parts in which two texts differ, with a little of what is around them. An ellipsis stands for the rest. */
export function textDifference(from: string, to: string): readonly [from: string, to: string] {
  const start = sharedStart(from, to);
  const limit = Math.min(from.length, to.length) - start;
  const end = sharedEnd(from, to, limit);
  return [partOf(from, start, end), partOf(to, start, end)];
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function sharedEnd(one: string, other: string, limit: number): number {
  let length = 0;
  while (length < limit && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}

/** What is between the shared start and end; empty if nothing is. */
function partOf(text: string, start: number, end: number): string {
  if (start + end >= text.length) return '';
  const first = wordStart(text, Math.max(0, start - contextLength));
  const last = wordEnd(text, Math.min(text.length, text.length - end + contextLength));
  const part = text.slice(first, last);
  const isCut = part.length > maxLength;
  return [
    first > 0 ? '…' : '',
    (isCut ? part.slice(0, maxLength).toWellFormed() : part).trim(),
    isCut || last < text.length ? '…' : '',
  ].join('');
}

/** The next start of a word, so that a text begins with a whole one; the index itself if there is none near. */
function wordStart(text: string, index: number): number {
  if (index === 0) return 0;
  const space = text.slice(index, index + contextLength).search(/\s/u);
  return space === -1 ? index : index + space + 1;
}

function wordEnd(text: string, index: number): number {
  if (index === text.length) return index;
  const space = text.slice(Math.max(0, index - contextLength), index).search(/\s\S*$/u);
  return space === -1 ? index : Math.max(0, index - contextLength) + space;
}

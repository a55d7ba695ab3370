/** The width of a text that is one pixel high. */
export type WidthOf = (text: string) => number;

/** A text in lines, and its size in pixels. */
export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
}

/** The room for a text: its width, and how many lines of each size it may take, the best size first. */
export interface Room {
  readonly width: number;
  readonly sizes: readonly { readonly size: number; readonly lines: number }[];
}

const ellipsis = '…';
/** In letters: no room takes more, and a title may be as long as a page. */
const maxLetters = 1_000;

/**
 * Sets a text in the first size in which it fits, in lines of about one width. In the last size, what does not fit is
 * left out.
 */
export function fitText(whole: string, widthOf: WidthOf, { width, sizes }: Room): FittedText {
  const text = [...whole].slice(0, maxLetters).join('');
  for (const { size, lines: most } of sizes) {
    const lines = brokenInto(text, widthOf, width / size);
    if (lines.length <= most && lines.every((line) => widthOf(line) <= width / size))
      return { size, lines: balanced(text, widthOf, width / size, lines.length) };
  }
  const { size, lines: most } = sizes.at(-1) ?? { size: 1, lines: 1 };
  const lines = brokenInto(text, widthOf, width / size);
  return {
    size,
    lines: lines
      .slice(0, most)
      .map((line, index) => cut(line, widthOf, width / size, index === most - 1 && lines.length > most)),
  };
}

/** Breaks a text after spaces and slashes into lines as long as fit. A longer word has a line of its own. */
function brokenInto(text: string, widthOf: WidthOf, width: number): string[] {
  const lines: string[] = [];
  for (const part of text.split(/(?<=[\s/])/u)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf((last + part).trimEnd()) <= width)
      lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines.map((line) => line.trimEnd());
}

/** Breaks a text into `count` lines of the least width that allows it. */
function balanced(text: string, widthOf: WidthOf, width: number, count: number): string[] {
  let [least, most] = [0, width];
  for (let step = 0; step < 12; step += 1) {
    const middle = (least + most) / 2;
    const lines = brokenInto(text, widthOf, middle);
    if (lines.length > count || lines.some((line) => widthOf(line) > middle)) least = middle;
    else most = middle;
  }
  return brokenInto(text, widthOf, most);
}

/** Cuts a line that does not fit, or that text follows which is left out, so that an ellipsis fits. */
function cut(line: string, widthOf: WidthOf, width: number, isFollowed: boolean): string {
  if (!isFollowed && widthOf(line) <= width) return line;
  const letters = [...line];
  while (letters.length > 0 && widthOf(letters.join('').trimEnd() + ellipsis) > width) letters.pop();
  return letters.join('').replace(/[\s,.;:–—-]+$/u, '') + ellipsis;
}

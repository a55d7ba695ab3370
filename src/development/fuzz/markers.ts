/** What is not text: addresses, tags, blocks, formulas, definitions, attributes, code and links. */
const markup = /[<{$`[\]\\|@#]|:\/\/|&|^\s*(?:---|\+\+\+|===|~~~)|^(?: {4}|\t)|^\s*[:：]/u;

/** From here on a page may hide text. */
const hides =
  /<(?:[!?]|script|style|iframe|object|form|template|noscript|textarea|title|head)|^(?:---|\+\+\+)|~~~|```|\{%|\$\$/imu;

/** A text with words of its own in it, which must not get lost. */
export interface MarkedText {
  readonly text: string;
  readonly markers: readonly string[];
}

/** A word that is nowhere else, in letters: a digit at the end of a word counts as that of a footnote. */
function markerOf(number: number): string {
  return `Zorvak${[...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}x`;
}

/** Whether a line ends within a tag, so that the next begins with attributes. */
function opensTag(line: string): boolean {
  return /<\/?[a-z][^>]*$/iu.test(line);
}

/** Adds a word of its own to each line of plain words that are surely text. */
export function withMarkers(text: string): MarkedText {
  const end = hides.exec(text)?.index ?? text.length;
  const markers: string[] = [];
  const lines = text.slice(0, end).split('\n');
  let isInTag = false;
  const marked = lines.map((line, index) => {
    const isLast = index === lines.length - 1;
    const isOpenBefore = isInTag;
    isInTag = opensTag(line) || (isInTag && !line.includes('>'));
    if (isLast || isOpenBefore || !/\p{L}{2,}\s+\p{L}{2,}/u.test(line) || markup.test(line)) return line;
    const marker = markerOf(markers.length);
    markers.push(marker);
    return line.replace(/(\p{L}{2,})(\s+)(?=\p{L}{2,})/u, `$1$2${marker} `);
  });
  return { text: marked.join('\n') + text.slice(end), markers };
}

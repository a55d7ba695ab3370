import type { Nodes } from 'mdast';
import { narrowText } from './narrow-text.ts';

/** A place in a file. That of a node moves with it when an edit puts the node elsewhere (`keepNodes`). */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A styled range of a text. `end` is exclusive. */
export interface Mark {
  readonly kind: 'link' | 'strong' | 'emphasis' | 'code' | 'image';
  readonly start: number;
  readonly end: number;
  /** The address of a link or an image, unescaped; empty for other marks. */
  readonly url: string;
  /** Where its node begins. */
  readonly at: Place;
}

const nowhere: Place = { line: 1, column: 1 };

/** Inline content as plain text, with the marks of the syntax tree. */
export interface StyledText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** `Ada Frost: A Title of Words. Kite Letters 12: 3-9 (2013)`: a citation in code style is no program. */
function isProse(code: string): boolean {
  return (
    code.length > 50 &&
    !/[{}=;|<>$\\]/u.test(code) &&
    /\p{L}[.:]\s\p{Lu}/u.test(code) &&
    code.split(' ').length >= 8
  );
}

/**
 * Flattens inline nodes. Line breaks and `<br>` become `\n`, `<li>` between words a semicolon; images and
 * other HTML tags give no text; code inside a link or with the words of a citation gets no mark. Marks are
 * sorted by start, the longer first.
 */
export function styledText(nodes: readonly Nodes[]): StyledText {
  const marks: Mark[] = [];
  let text = '';
  let isLinked = false;
  const visit = (node: Nodes): void => {
    const start = text.length;
    const at = node.position?.start ?? nowhere;
    const mark = (kind: Mark['kind'], url = '') => marks.push({ kind, start, end: text.length, url, at });
    switch (node.type) {
      case 'text':
        text += node.value.replace(/\s*\n\s*/gu, ' ');
        return;
      case 'inlineCode':
        text += node.value;
        if (!isLinked && !isProse(node.value)) mark('code');
        return;
      case 'inlineMath':
        text += node.value;
        return;
      case 'break':
        text += '\n';
        return;
      case 'html':
        if (/^<br\b/i.test(node.value)) text += '\n';
        else if (/^<li\b/i.test(node.value) && /\S$/u.test(text)) text += '; ';
        return;
      case 'image':
        mark('image', node.url);
        return;
      case 'link':
        isLinked = true;
        node.children.forEach(visit);
        isLinked = false;
        mark('link', node.url);
        return;
      case 'strong':
        node.children.forEach(visit);
        mark('strong');
        return;
      case 'emphasis':
        node.children.forEach(visit);
        mark('emphasis');
        return;
      default:
        if ('children' in node) node.children.forEach(visit);
        else if ('value' in node) text += node.value;
    }
  };
  nodes.forEach(visit);
  return { text: narrowText(text), marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** The text from `from` to `to` (exclusive), with the marks that lie inside. */
export function slice({ text, marks }: StyledText, from: number, to = text.length): StyledText {
  return {
    text: text.slice(from, to),
    marks: marks.flatMap((mark) =>
      mark.start >= from && mark.end <= to
        ? [{ ...mark, start: mark.start - from, end: mark.end - from }]
        : [],
    ),
  };
}

/** The link marks of a styled text, in order. */
export function linksOf({ marks }: StyledText): Mark[] {
  return marks.filter((mark) => mark.kind === 'link');
}

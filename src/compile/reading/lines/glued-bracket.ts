import type { Span } from './spans.ts';

/** `(M)KITE`, `(Re)Thinking Knots`: one letter or a prefix in brackets, right before the rest of its word. */
const partOfWord =
  /^\((?:\p{L}|[Aa]nti|[Dd]e|[Dd]is|[Hh]yper|[Ii]n|[Mm]eta|[Mm]ulti|[Nn]on|[Pp]ost|[Rr]e|[Uu]n)-?\)\p{L}{2}/u;
const tag = /^\([^()]{2,16}\)\p{Lu}/u;

/** Whether a text opens with a bracket that is part of its first word. */
export function opensWithPartOfWord(text: string): boolean {
  return text.startsWith('(') && partOfWord.test(text);
}

/** `(Knots)A Title`: whether a text opens with a tag; `(Re)Thinking Knots` is all of it. */
export function opensWithGluedTag(text: string): boolean {
  return text.startsWith('(') && tag.test(text) && !partOfWord.test(text);
}

/** `Re` in `(Re)Thinking Knots`: a span is all of a bracket that opens its line's first word. */
export function isPartOfWord({ open, close, start, end, line: { text } }: Span): boolean {
  return open === '^(' && close === ')' && opensWithPartOfWord(text.text.slice(start - 1, end + 3));
}

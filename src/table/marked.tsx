import { highlight } from '../search/highlight.ts';

interface MarkedProps {
  text: string;
  terms: ReadonlySet<string> | undefined;
}

/** A text in which the words that a search hit are marked. */
export function Marked({ text, terms }: MarkedProps) {
  if (terms === undefined || terms.size === 0) return text;
  let start = 0;
  return highlight(text, terms).map((run) => {
    const key = start;
    start += run.text.length;
    return run.hit ? <mark key={key}>{run.text}</mark> : run.text;
  });
}

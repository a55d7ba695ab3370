import { countsBetween } from '../../lines/name-counts.ts';
import type { Span } from '../../lines/spans.ts';

/** `Frost&Berg2019.pdf: knots (Frost, A. (2019). A Title …)`: a file name before a citation. */
export function isFileBeforeCitation({ text, link, line, from }: Span): boolean {
  if (link !== null || !text.includes('.')) return false;
  const { persons, surnames, given } = countsBetween(line.names, from + 1, line.atoms.length);
  return (
    persons + Math.min(surnames, given) > 0 &&
    /^[^\s/:]{2,80}\.(?:pdf|epub|djvu|docx?|pptx?|ps)(?![\p{L}\p{N}])/iu.test(text)
  );
}

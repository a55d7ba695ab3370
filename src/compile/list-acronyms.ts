import type { Dataset } from '../paper/schema.ts';
import { compareCodeUnits } from './diagnostics/compare-code-units.ts';
import { acronymInHeading } from './entries/acronym.ts';
import type { ClassifiedPage } from './pages/page-kinds.ts';

/** The acronyms that entries and headings of a list explain, sorted; of several explanations, the first. */
export function acronymsOf(pages: readonly ClassifiedPage[]): Dataset['acronyms'] {
  const found = pages.flatMap(({ path, headings, contents }) => [
    ...contents.acronyms,
    ...headings.flatMap(({ text, line }) => {
      const acronym = acronymInHeading(text);
      return acronym === null ? [] : [{ ...acronym, file: path, line }];
    }),
  ]);
  const distinct = new Map(
    found
      .toReversed()
      .map((acronym) => [`${acronym.short.toLowerCase()}=${acronym.long.toLowerCase()}`, acronym]),
  );
  return [...distinct.values()].sort(
    (a, b) => compareCodeUnits(a.short, b.short) || compareCodeUnits(a.file, b.file) || a.line - b.line,
  );
}

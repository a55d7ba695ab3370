import type { Outline, OutlineHeading, SectionedBlock } from '../../syntax/outline.ts';
import type { PageReader } from './page-reader.ts';
import { type RecordHeadings, recordHeadings } from './record-headings.ts';
import { recordedHeadings } from './recorded-headings.ts';

/** The titles of a page with facts below them: in headings that name fields, or a record in a code block. */
export function headingsWithFacts(
  outline: Outline,
  blocksOf: ReadonlyMap<OutlineHeading | null, readonly SectionedBlock[]>,
  page: PageReader,
): RecordHeadings {
  const named = recordHeadings(outline.headings, blocksOf, page);
  const recorded = [...recordedHeadings(outline, blocksOf, page)].filter(
    ([heading]) => !named.headings.has(heading),
  );
  return {
    entries: [...named.entries, ...recorded.map(([, entry]) => entry)],
    headings: new Set([...named.headings, ...recorded.map(([heading]) => heading)]),
  };
}

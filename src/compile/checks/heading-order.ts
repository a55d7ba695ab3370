import { quoted } from '../diagnostics/quoted.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import type { Outline } from '../syntax/outline.ts';

/** Tells once a page of headings that stand more than one rank below the heading before them: the rank between is missing in the topics. */
export function checkHeadingOrder(file: string, { headings }: Outline, reporter: Reporter): void {
  const skipping = headings.filter(
    ({ depth }, index) => index > 0 && depth > (headings[index - 1]?.depth ?? depth) + 1,
  );
  const [first] = skipping;
  if (first === undefined) return;
  const before = headings[headings.indexOf(first) - 1]?.depth ?? 1;
  const more = skipping.length === 1 ? '' : ` (headings like this on the page: ${skipping.length})`;
  reporter.report(
    'heading-skipped',
    { file, line: first.line },
    `${quoted(first.text)} is a heading of rank ${first.depth} right below one of rank ${before}${more}`,
  );
}

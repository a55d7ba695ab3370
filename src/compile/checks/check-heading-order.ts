import { quoted } from '../diagnostics/quoted.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import type { Outline } from '../syntax/outline.ts';

/** Reports, once per page, headings that skip a level: that level is then missing in the topics. */
export function checkHeadingOrder(file: string, { headings }: Outline, reporter: Reporter): void {
  const skipping = headings.filter(
    ({ depth }, index) => index > 0 && depth > (headings[index - 1]?.depth ?? depth) + 1,
  );
  const [first] = skipping;
  if (first === undefined) return;
  const before = headings[headings.indexOf(first) - 1]?.depth ?? 1;
  const more = skipping.length === 1 ? '' : ` (${skipping.length} such headings on the page)`;
  reporter.report(
    'heading-skipped',
    { file, line: first.line },
    `${quoted(first.text)} is a level ${first.depth} heading after a level ${before} heading${more}`,
  );
}

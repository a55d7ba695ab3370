import fc from 'fast-check';
import { type Compilation, compileList } from '../../compile/compile-list.ts';
import { createReporter } from '../../compile/diagnostics/reporter.ts';
import { listOfTexts } from '../../compile/read/list-of-texts.ts';
import { datasetSchema } from '../../paper/schema.ts';
import { withMarkers } from './markers.ts';
import { mutatedPage } from './mutated-page.ts';
import { demand, type Target } from './target.ts';

/** Compiling two pages; `pages` are texts to begin with. */
export function compilerTarget(pages: readonly string[]): Target<readonly [string, string]> {
  return {
    name: 'compiler',
    inputs: fc.tuple(mutatedPage(pages), mutatedPage(pages)),
    check: checkCompiler,
  };
}

/**
 * Compiles two pages. Nothing throws or fails, two runs are equal, lines and items add up, and every word is in the
 * dataset, in a diagnostic (`venue-conflict` prints both venues) or on a line that is reported.
 */
export function checkCompiler([first, second]: readonly [string, string]): void {
  const marked = withMarkers(first);
  const texts = { 'README.md': marked.text, 'topics/second.md': second };
  const compilation = compileTexts(texts);
  const { dataset, report } = compilation;
  datasetSchema.parse(dataset);
  const again = JSON.stringify(compileTexts(texts).dataset);
  demand(again === JSON.stringify(dataset), () => 'a second run gives another dataset');
  const failed = report.diagnostics.find(({ code }) => code === 'page-failed');
  demand(failed === undefined, () => `page-failed: ${failed?.message}`);
  for (const { path, lines, items } of report.files) {
    demand(sumOf(lines) === lines.total, () => `${path}: the lines do not add up`);
    demand(sumOf(items) === items.total, () => `${path}: the items do not add up`);
  }
  const lost = marked.markers.filter((marker) => isLost(marker, marked.text, compilation));
  demand(lost.length === 0, () => `lost: ${lost.join(' ')} of ${JSON.stringify(marked.text)}`);
}

function compileTexts(texts: Readonly<Record<string, string>>): Compilation {
  const reporter = createReporter();
  return compileList(listOfTexts(texts, reporter), reporter);
}

function isLost(marker: string, text: string, { dataset, report, pageLines }: Compilation): boolean {
  if (JSON.stringify(dataset).toLowerCase().includes(marker.toLowerCase())) return false;
  const index = text.slice(0, text.indexOf(marker)).split('\n').length - 1;
  return (
    pageLines.get('README.md')?.uses[index] !== 'notUnderstood' &&
    !report.diagnostics.some(
      ({ file, line, message }) => (file === 'README.md' && line === index + 1) || message.includes(marker),
    )
  );
}

function sumOf({ total: _, ...counts }: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

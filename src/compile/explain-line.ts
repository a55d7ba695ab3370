import type { Candidate } from './candidates/candidate.ts';
import { createReporter } from './diagnostics/reporter.ts';
import { gatherCandidates, withBelow } from './entries/gather-candidates.ts';
import type { ListFiles } from './read/read-list.ts';
import { labelEntries, type PageLabels } from './reading/label-entries.ts';
import type { LabelledSpan } from './reading/paths.ts';
import { recognise } from './reading/recognise/recognise.ts';
import { outlinePage } from './syntax/outline.ts';
import { parsePage } from './syntax/parse-page.ts';

/**
 * Explains the labels of a line, not whether it is an entry; null if the list has no such page. Note pages
 * and files about the repository are read differently.
 */
export function explainLine({ pages }: ListFiles, path: string, line: number): readonly string[] | null {
  const source = pages.find((page) => page.path === path);
  if (source === undefined) return null;
  const outline = outlinePage(parsePage(source, createReporter()));
  const candidates = withBelow(gatherCandidates(outline).groups.flat());
  const labels = labelEntries(candidates);
  const holding = candidates
    .filter((candidate) => candidate.line <= line && candidate.endLine >= line)
    .sort((a, b) => a.endLine - a.line - (b.endLine - b.line));
  const [innermost] = holding;
  if (innermost === undefined)
    return [`${path}:${line} is in no list item, table row, paragraph or heading that may be an entry.`];
  return explainCandidate(innermost, labels);
}

function explainCandidate(candidate: Candidate, labels: PageLabels): string[] {
  const { title, runnerUp, lines, gain, margin } = labels.of(candidate);
  return [
    `${candidate.container}, lines ${candidate.line} to ${candidate.endLine}`,
    ...lines.flatMap((spans, index) => [
      index === 0 ? 'first line' : `line ${index + 1}`,
      ...spans.flatMap((span) => explainSpan(span, labels)),
    ]),
    title === null ? 'no title' : `title “${title.span.text}”: gain ${fixed(gain)}`,
    ...(runnerUp === null ? [] : [`runner-up “${runnerUp.span.text}”: ${fixed(margin)} less`]),
  ];
}

function explainSpan(labelled: LabelledSpan, labels: PageLabels): string[] {
  const { span, slot, label, score } = labelled;
  const hypotheses = [...recognise(span, slot.role)]
    .sort((a, b) => b[1] - a[1])
    .map(([each, own]) => `${each} ${fixed(own)}`);
  const shares = labels.sharesAt(labelled).map(([each, share]) => `${each} ${Math.round(share * 100)} %`);
  return [
    `  ${label} ${fixed(score)} “${span.text}”`,
    `    opens behind ${span.open}, closes at ${span.close}, set as ${span.mark}, line ${slot.line}`,
    `    may be: ${hypotheses.join(', ')}`,
    `    on this page the slot holds: ${shares.join(', ') || 'nothing'}`,
  ];
}

function fixed(number: number): string {
  return number.toFixed(1);
}

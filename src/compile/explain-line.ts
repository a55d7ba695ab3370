import type { Dataset } from '../paper/schema.ts';
import type { Candidate } from './candidates/candidate.ts';
import { compileList } from './compile-list.ts';
import { createReporter } from './diagnostics/reporter.ts';
import { type Evidence, evidenceOf } from './entries/evidence.ts';
import { gatherCandidates, withBelow } from './entries/gather-candidates.ts';
import { PageReader } from './entries/page-reader.ts';
import { pageVenue } from './entries/page-venue.ts';
import { explainUse, reasonFor } from './explain-use.ts';
import { type PageUse, readPageUse } from './page-use.ts';
import type { ListFiles } from './read/read-list.ts';
import { labelEntries, type PageLabels } from './reading/label-entries.ts';
import { Memo } from './reading/lines/memo.ts';
import type { Span } from './reading/lines/spans.ts';
import type { LabelledSpan } from './reading/partial-labellings.ts';
import { hypothesesOf } from './reading/recognise/recognise.ts';
import { anchorsOf } from './syntax/outline.ts';

/** Explains a line of a page; null if the list has no such page. */
export type Explainer = (path: string, line: number) => readonly string[] | null;

/** Explains what became of the lines of a list, and how they were labelled. A page is read once. */
export function createExplainer(files: ListFiles): Explainer {
  const { dataset } = compileList(files, createReporter());
  const pages = new Map<string, ReturnType<typeof explainerOf>>();
  return (path, line) => {
    const source = files.pages.find((page) => page.path === path);
    if (source === undefined) return null;
    const explain = pages.get(path) ?? explainerOf(readPageUse(source, files, dataset), dataset);
    pages.set(path, explain);
    return explain(line);
  };
}

/** Explains the lines of a page that was read as `page` says. */
export function explainerOf(page: PageUse, dataset: Dataset): (line: number) => string[] {
  const { outline, path, repositories } = page;
  const anchors = outline === null ? new Set<string>() : anchorsOf(outline);
  const reader = new PageReader(new Memo(), anchors, repositories);
  const isOfVenue = outline !== null && pageVenue(outline.title, path) !== null;
  const candidates =
    outline === null ? [] : withBelow(gatherCandidates(outline, reader, isOfVenue).groups.flat(), reader);
  const labels = labelEntries(candidates, reader.prepared);
  const known = new Map<Candidate, { readonly evidence: Evidence; readonly words: readonly string[] }>();
  const read = (candidate: Candidate) => {
    const before = known.get(candidate);
    if (before !== undefined) return before;
    const evidence = evidenceOf(candidate, labels.of(candidate), reader);
    const one = { evidence, words: explainCandidate(candidate, labels) };
    known.set(candidate, one);
    return one;
  };
  return (line) => {
    const [innermost] = candidates
      .filter((candidate) => candidate.line <= line && candidate.endLine >= line)
      .sort((a, b) => a.endLine - a.line - (b.endLine - b.line));
    const use = explainUse(page, dataset, line);
    if (innermost === undefined) return use;
    const { evidence, words } = read(innermost);
    return [...use, ...reasonFor(page, line, evidence), ...words];
  };
}

function explainCandidate(candidate: Candidate, labels: PageLabels<Candidate>): string[] {
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

function explainSpan(labelled: LabelledSpan, labels: PageLabels<Candidate>): string[] {
  const {
    span,
    slot: { slotLine },
    label,
    score,
  } = labelled;
  const hypotheses = hypothesesOf(span, slotLine.role);
  const own = hypotheses.find(([each]) => each === label)?.[1] ?? score;
  const shares = labels.sharesAt(labelled).map(([each, share]) => `${each} ${Math.round(share * 100)} %`);
  return [
    `  ${label} ${fixed(score)} “${span.text}”`,
    `    ${opening(span)}, ${closing(span)}, style: ${span.setAs}, line: ${slotLine.key}`,
    `    may be: ${hypotheses.map(([each, alone]) => `${each} ${fixed(alone)}`).join(', ')}`,
    `    the slot adds ${fixed(score - own)}; on this page it holds: ${shares.join(', ') || 'nothing'}`,
  ];
}

/** `^` is the start of the line, alone or before a delimiter; a space is no delimiter. */
function opening({ open }: Pick<Span, 'open'>): string {
  if (open === '^') return 'opens at the start of the line';
  if (open.startsWith('^')) return `opens after ‘${open.slice(1)}’ at the start of the line`;
  return open === ' ' ? 'opens after no delimiter' : `opens after ‘${open}’`;
}

/** `$` is the end of the line; a space is no delimiter. */
function closing({ close }: Pick<Span, 'close'>): string {
  if (close === '$') return 'closes at the end of the line';
  return close === ' ' ? 'closes at no delimiter' : `closes at ‘${close}’`;
}

function fixed(number: number): string {
  return number.toFixed(1).replace(/^-(?=0\.0$)/u, '');
}

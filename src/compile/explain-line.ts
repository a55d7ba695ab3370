import type { Explanation, Reading, ReadSpan } from '../paper/reports/explanation.ts';
import type { Dataset } from '../paper/schema.ts';
import type { Candidate } from './candidates/candidate.ts';
import type { Compilation } from './compile-list.ts';
import { type Evidence, evidenceOf } from './entries/evidence.ts';
import { gatherCandidates, withBelow } from './entries/page/gather-candidates.ts';
import { PageReader } from './entries/page/page-reader.ts';
import { pageVenue } from './entries/page-venue.ts';
import { explainUse, reasonFor } from './explain-use.ts';
import { createPageCaches, type PageCaches } from './page-caches.ts';
import { type PageUse, readPageUse } from './page-use.ts';
import type { ListFiles } from './read/read-list.ts';
import { labelEntries, type PageLabels } from './reading/label-entries.ts';
import type { Memo } from './reading/lines/memo.ts';
import type { Span } from './reading/lines/spans.ts';
import type { LabelledSpan } from './reading/partial-labellings.ts';
import { hypothesesOf } from './reading/recognise/recognise.ts';
import { evidenceForTitle } from './reading/recognise/titles/title.ts';
import { anchorsOf } from './syntax/outline.ts';

/** Tells what became of a line and how it was read; null if the list has no such page. */
export type Explainer = (path: string, line: number) => Explanation | null;

/**
 * Creates an explainer of a list's files and what they were compiled to. A page is read once, which takes as
 * long as compiling it, unless `caches` are those of the compilation.
 */
export function createExplainer(
  files: ListFiles,
  compilation: Pick<Compilation, 'dataset' | 'pageLines'>,
  { memo, trees }: PageCaches = createPageCaches(),
): Explainer {
  const pages = new Map<string, ReturnType<typeof explainerOf>>();
  return (path, line) => {
    const source = files.pages.find((page) => page.path === path);
    if (source === undefined) return null;
    const explain =
      pages.get(path) ??
      explainerOf(readPageUse(source, files, compilation, trees), compilation.dataset, memo);
    pages.set(path, explain);
    return explain(line);
  };
}

function explainerOf(page: PageUse, dataset: Dataset, memo: Memo): (line: number) => Explanation {
  const { outline, path, repositories } = page;
  const anchors = outline === null ? new Set<string>() : anchorsOf(outline);
  const reader = new PageReader(memo, anchors, repositories);
  const isOfVenue = outline !== null && pageVenue(outline.title, path) !== null;
  const candidates =
    outline === null ? [] : withBelow(gatherCandidates(outline, reader, isOfVenue).groups.flat(), reader);
  const labels = labelEntries(candidates, reader.prepared);
  const known = new Map<Candidate, { readonly evidence: Evidence; readonly reading: Reading }>();
  const read = (candidate: Candidate) => {
    const before = known.get(candidate);
    if (before !== undefined) return before;
    const evidence = evidenceOf(candidate, labels.of(candidate), reader);
    const one = { evidence, reading: readingOf(candidate, labels) };
    known.set(candidate, one);
    return one;
  };
  return (line) => {
    const [innermost] = candidates
      .filter(({ start, end }) => start.line <= line && end.line >= line)
      .sort((a, b) => a.end.line - a.start.line - (b.end.line - b.start.line));
    const use = explainUse(page, dataset, line);
    if (innermost === undefined) return { ...use, reading: null };
    const { evidence, reading } = read(innermost);
    return { ...use, sentences: [...use.sentences, ...reasonFor(page, line, evidence)], reading };
  };
}

function readingOf(candidate: Candidate, labels: PageLabels<Candidate>): Reading {
  const { title, runnerUp, lines, gain, margin } = labels.of(candidate);
  const { container, start, end } = candidate;
  return {
    container,
    line: start.line,
    endLine: end.line,
    lines: lines.map((spans) => ({
      text: spans[0]?.span.line.text.text ?? '',
      spans: spans.map((span) => readSpan(span, labels)),
    })),
    title: title === null ? null : { text: title.span.text, gain },
    runnerUp: runnerUp === null ? null : { text: runnerUp.span.text, less: margin },
  };
}

function readSpan(labelled: LabelledSpan, labels: PageLabels<Candidate>): ReadSpan {
  const {
    span,
    slot: { slotLine },
    label,
    score,
  } = labelled;
  const hypotheses = hypothesesOf(span, slotLine.role);
  const own = hypotheses.find(([each]) => each === label)?.[1] ?? score;
  const { text, start, end, line, setAs } = span;
  return {
    text,
    start,
    end,
    atoms: line.atoms.slice(span.from, span.to + 1).map((atom) => line.text.text.slice(atom.start, atom.end)),
    label,
    score,
    opens: opening(span),
    closes: closing(span),
    style: setAs,
    slotLine: slotLine.key,
    titleEvidence: hypotheses.some(([each]) => each === 'title') ? evidenceForTitle(span) : [],
    hypotheses: hypotheses.map(([each, alone]) => ({ label: each, score: alone })),
    slotAdds: score - own,
    slotHolds: labels.sharesAt(labelled).map(([each, share]) => ({ label: each, share })),
  };
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

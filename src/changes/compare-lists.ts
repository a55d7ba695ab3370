import type { Paper } from '../paper/schema.ts';
import { diagnosticsOnlyIn } from './changed-diagnostics.ts';
import { changedFields, type PaperWithNote } from './changed-fields.ts';
import type { ChangedPaper, ListChanges, ListedPaper, ListState } from './list-changes.ts';
import { matchPapers } from './match-papers.ts';
import { sameContent } from './same-content.ts';

/** Compares two states of a list. Exchanging them exchanges what came and what went. */
export function compareLists(before: ListState, after: ListState): ListChanges {
  const pairs = matchPapers(before.dataset.papers, after.dataset.papers);
  const partners = new Map(pairs.map(([one, other]) => [other, one]));
  const matched = new Set(partners.values());
  const [noteBefore, noteAfter] = [notesOf(before), notesOf(after)];
  const changed: ChangedPaper[] = [];
  const moved: ListedPaper[] = [];
  for (const [one, other] of pairs) {
    const fields = changedFields(noteBefore(one), noteAfter(other));
    if (fields.length > 0) changed.push({ ...listed(other), fields });
    else if (one !== other && !sameContent(placesOf(one), placesOf(other))) moved.push(listed(other));
  }
  const found = [
    { ...before.report, papers: before.dataset.papers, commonId: ({ id }: Paper) => id },
    {
      ...after.report,
      papers: after.dataset.papers,
      commonId: (paper: Paper) => partners.get(paper)?.id ?? `new ${paper.id}`,
    },
  ] as const;
  return {
    added: after.dataset.papers.filter((paper) => !partners.has(paper)).map(listed),
    removed: before.dataset.papers.filter((paper) => !matched.has(paper)).map(listed),
    changed,
    moved,
    newDiagnostics: diagnosticsOnlyIn(found[1], found[0]),
    goneDiagnostics: diagnosticsOnlyIn(found[0], found[1]),
  };
}

function listed({ id, kind, title, placements: [first] }: Paper): ListedPaper {
  return { id, kind, title, file: first?.file ?? '', line: first?.line ?? 1 };
}

function notesOf({ dataset }: ListState): (paper: Paper) => PaperWithNote {
  const bodies = new Map(dataset.pages.map(({ path, body }) => [path, body]));
  return (paper) => ({ paper, note: bodies.get(paper.notePage ?? '') ?? [] });
}

/** The files and sections that list a paper, whatever its lines and their order. */
function placesOf({ placements }: Paper): readonly unknown[] {
  const [first, ...others] = placements;
  return others.length === 0
    ? [first?.file, first?.section]
    : placements.map(({ file, section }) => JSON.stringify([file, section])).sort();
}

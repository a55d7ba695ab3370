import { remarksOf } from '../cite/remarks.ts';
import * as exportMessages from '../messages/sharing/export.ts';
import { authorsOf, authorsWithEtAl } from '../paper/authors-of.ts';
import { safeUrl } from '../paper/safe-url.ts';
import type { Paper } from '../paper/schema.ts';

/** One row of a comparison: a label, and what each paper has in it; empty where a paper has nothing. */
export interface ComparedRow {
  readonly label: string;
  readonly cells: readonly string[];
}

/** How many authors are named; "et al." stands for the others. */
const namedAuthors = 3;

/**
 * What papers have in common and in what they differ: one row for each field that at least one of them has.
 *
 * @param noteOf The reader's own note on a paper; empty if there is none.
 */
export function compareFields(papers: readonly Paper[], noteOf: (id: string) => string): ComparedRow[] {
  const ownLabels = [...new Set(papers.flatMap(({ fields }) => Object.keys(fields)))];
  const rows: readonly (readonly [label: string, cellOf: (paper: Paper) => string])[] = [
    [exportMessages.compared.venue, ({ venue }) => venue?.name ?? ''],
    [exportMessages.compared.year, ({ year }) => (year === null ? '' : String(year))],
    [exportMessages.compared.authors, authorsText],
    [exportMessages.compared.affiliations, ({ affiliations }) => affiliations.join(', ')],
    [exportMessages.compared.awards, ({ awards }) => awards.join(', ')],
    [exportMessages.compared.topics, ({ topics }) => topics.map((path) => path.join(' › ')).join('; ')],
    [exportMessages.compared.code, ({ links }) => addressOf(links, 'code')],
    ...ownLabels.map((label) => [label, ({ fields }: Paper) => (fields[label] ?? []).join(', ')] as const),
    [exportMessages.compared.summary, ({ notes }) => summaryOf(notes)],
    [exportMessages.compared.yourNote, ({ id }) => noteOf(id)],
  ];
  return rows
    .map(([label, cellOf]) => ({ label, cells: papers.map(cellOf) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

function authorsText(paper: Paper): string {
  const all = authorsOf(paper);
  return all.length <= namedAuthors
    ? authorsWithEtAl(paper).join(', ')
    : exportMessages.andOthers(all.slice(0, namedAuthors).join(', '));
}

function addressOf(links: Paper['links'], kind: Paper['links'][number]['kind']): string {
  const link = links.find((candidate) => candidate.kind === kind && candidate.page === null);
  return (link && safeUrl(link.url)) ?? '';
}

function summaryOf(notes: Paper['notes']): string {
  const { abstract, rest } = remarksOf(notes);
  return [rest, abstract].filter((text) => text !== null).join(' ');
}

import type { Explanation } from '../paper/reports/explanation.ts';
import type { LineUse } from '../paper/reports/report-kinds.ts';
import type { Dataset, Paper } from '../paper/schema.ts';
import { quoted } from './diagnostics/quoted.ts';
import type { Evidence } from './entries/evidence.ts';
import type { PageReadAs, PageUse } from './page-use.ts';

/** The words for each use of a line. */
const uses: Readonly<Record<LineUse, string>> = {
  entry: 'an entry',
  note: 'a remark',
  navigation: 'navigation',
  prose: 'prose',
  heading: 'a heading',
  markup: 'markup',
  boilerplate: 'text that the host adds to its exports',
  blank: 'blank',
  notUnderstood: 'not understood',
};

/** How a page was read that was not searched for entries. */
const readAsSentences: Readonly<Record<Exclude<PageReadAs, 'entries'>, string>> = {
  note: 'The page is a note page: all of it is about one paper.',
  summary: 'The page is the table of contents.',
  'repository file': 'The page is about the repository: it lists nothing.',
  'no page': 'The file is about the repository and is not a page of the list.',
  unparsed: 'The page could not be parsed: its text is kept as prose.',
};

/** Tells what became of a line: the paper that it lists, or what it is instead. */
export function explainUse(
  { path, readAs, byLine }: PageUse,
  dataset: Dataset,
  line: number,
): Omit<Explanation, 'reading'> {
  const use = byLine[line - 1];
  if (use === undefined) return { use: null, paper: null, sentences: [`${path} has ${byLine.length} lines`] };
  const paper =
    readAs === 'entries'
      ? paperAt(path, line, dataset)
      : readAs === 'note'
        ? (dataset.papers.find(({ notePage }) => notePage === path) ?? null)
        : null;
  const said =
    paper === null || (use !== 'entry' && use !== 'note')
      ? uses[use]
      : use === 'entry'
        ? `an entry that lists ${paper.kind} ${quoted(paper.title)}`
        : [
            readAs === 'note' ? 'part of the note page' : uses.note,
            'on',
            paper.kind,
            quoted(paper.title),
          ].join(' ');
  return {
    use,
    paper: paper && { id: paper.id, title: paper.title },
    sentences: [`${path}:${line} is ${said}`, ...(readAs === 'entries' ? [] : [readAsSentences[readAs]])],
  };
}

/** The paper of the innermost placement that covers a line. */
function paperAt(path: string, line: number, { papers }: Dataset): Paper | null {
  let best: Paper | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (const paper of papers)
    for (const { file, line: from, endLine } of paper.placements) {
      if (file !== path || from > line || endLine < line || endLine - from >= size) continue;
      best = paper;
      size = endLine - from;
    }
  return best;
}

/** Why a part that may be an entry is not one; empty for an entry, a remark or a blank line. */
export function reasonFor({ byLine }: PageUse, line: number, evidence: Evidence): string[] {
  const use = byLine[line - 1];
  if (use === 'entry' || use === 'note' || use === 'blank') return [];
  return [reasonOf(evidence)];
}

function reasonOf({ title, strength, otherwise }: Evidence): string {
  if (otherwise === 'navigation')
    return 'It has only links into the list, links to forms or profiles, or share buttons.';
  if (otherwise === 'change') return 'It is a line of a changelog: it says what changed, and when.';
  if (otherwise === 'empty') return 'It holds no words.';
  if (otherwise === 'group') return 'It is the name of a group: the items below it are read separately.';
  if (title === null) return 'Nothing in it reads enough like a title.';
  return strength === 'none'
    ? 'It has a title, but no link to literature, no link such as [Paper] or [Code], no venue and no authors.'
    : 'It may be an entry, but too few of its neighbours are.';
}

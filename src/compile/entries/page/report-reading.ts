import type { ItemUse } from '../../../paper/reports/report-kinds.ts';
import type { Candidate } from '../../candidates/candidate.ts';
import { quoted } from '../../diagnostics/quoted.ts';
import { linksOf } from '../../markdown/styled-text.ts';
import { isLabel, isPaperUrl } from '../../names/link-kind.ts';
import { pattern, printedYear } from '../../patterns/pattern.ts';
import type { RichTextContext } from '../../rich-text/rich-text-context.ts';
import type { Evidence } from '../evidence.ts';
import type { Weighed } from '../habits.ts';

/** Reports an entry whose title may be other words of its text. */
export function reportDoubtful(
  {
    candidate,
    evidence: { title, runnerUp },
  }: {
    readonly candidate: Pick<Candidate, 'start' | 'column'>;
    readonly evidence: Pick<Evidence, 'title' | 'runnerUp'>;
  },
  { file, reporter }: Pick<RichTextContext, 'file' | 'reporter'>,
): void {
  if (title === null || runnerUp === null) return;
  // Where a title ends is a lesser question than which words it is.
  if (runnerUp.includes(title.title) || title.title.includes(runnerUp)) return;
  reporter.report(
    'entry-doubtful',
    { file, line: candidate.start.line, column: candidate.column },
    `${quoted(title.title)} was read as the title; it may be ${quoted(runnerUp)}`,
  );
}

/** Reports an item that was not understood: a lost entry if it links to literature, else perhaps a remark. */
export function reportUnread(candidate: Candidate, { file, reporter }: RichTextContext): void {
  const words = quoted(candidate.head.text);
  const place = { file, line: candidate.start.line, column: candidate.column };
  if (leadsToLiterature(candidate))
    reporter.report(
      'entry-unreadable',
      place,
      `${words} looks like an entry, but no title could be identified in it`,
    );
  else reporter.report('item-unclear', place, `${words} may be a paper, but has no venue, authors or link`);
}

const yearInBrackets = pattern('u')`\((?:[^()]*\s)?${printedYear}\)`;

/** A link to literature; or one with a label (`[Paper]`), in an item with a year in parentheses. */
function leadsToLiterature({ head }: Candidate): boolean {
  const links = linksOf(head);
  if (links.some(({ url }) => isPaperUrl(url))) return true;
  return (
    links.some(({ start, end }) => isLabel(head.text.slice(start, end))) && yearInBrackets.test(head.text)
  );
}

/** The use of an item that is not an entry. */
export function itemUse({ candidate, evidence }: Weighed, below: readonly Weighed[]): ItemUse {
  if (evidence.otherwise === 'navigation') return 'navigation';
  const isLost = leadsToLiterature(candidate);
  if (
    evidence.otherwise === 'group' &&
    !(isLost && below.every((child) => child.evidence.strength === 'none'))
  )
    return below.every((child) => child.evidence.otherwise === 'navigation') ? 'navigation' : 'prose';
  if (evidence.otherwise === 'change') return 'prose';
  if (isLost || (evidence.otherwise === 'unknown' && evidence.strength !== 'none')) return 'notUnderstood';
  return 'prose';
}

import { formatCount, formatNumber } from '../count.ts';

/* Texts of the page List health. The diagnostics come from the compiler. */

export const backToTable = 'Table';
export const problems = 'Problems';
export const allProblems = 'All problems';
export const byRule = 'By rule';
export const byFile = 'By page';
export const all = 'All';
export const loading = 'Reading the list…';
export const notLoaded =
  'The preview does not answer. It may have been stopped: start it again and reload this page.';
export const nothingToReport = 'Nothing to report: every check passed.';
export const noProblemsOfKind = 'No problems of this severity.';
export const tableIsOld = 'The table shows the last good version: the latest save added errors.';
export const aboutRule = 'About this rule';
export const showLines = 'Lines';
export const openInEditor = 'Open in editor';
export const inTable = 'In the table:';
export const noSuchPage = 'The list has no such page. It may have been renamed or deleted.';
export const usesOfLines = 'What became of the lines';
export const pageText = 'Text of the page';

/** The severities, as the filter names them. */
export const severities = { error: 'Errors', warning: 'Warnings', info: 'Notices' } as const;
/** The severities, as a diagnostic names its own. */
export const severity = { error: 'Error', warning: 'Warning', info: 'Notice' } as const;

/** The five uses that have a colour, and the four that have none. */
export const uses = {
  entry: 'Entry',
  note: 'Note',
  navigation: 'Navigation',
  prose: 'Prose',
  notUnderstood: 'Not understood',
  heading: 'Heading',
  markup: 'Markup',
  boilerplate: 'Text of the host',
  blank: 'Blank',
} as const;

/** The label of a line beside its number. */
export const useLabels = {
  entry: 'entry',
  note: 'note',
  navigation: 'nav',
  prose: 'prose',
  notUnderstood: '?',
  heading: '#',
  markup: '< >',
  boilerplate: 'host',
  blank: '',
} as const;

/** What each use means. */
export const useMeanings = {
  entry: 'lists a paper',
  note: 'a remark on a paper, or part of a note page',
  navigation: 'leads to other pages',
  prose: 'other text',
  notUnderstood: 'looks like an entry but is not one: it is not in the table',
} as const;

/** The title of the page in the browser. */
export function documentTitle(list: string): string {
  return list === '' ? 'List health' : `List health · ${list}`;
}

/** Counts the problems of a group. */
export function problemCount(count: number): string {
  return count === 0 ? 'no problems' : formatCount(count, 'problem');
}

/** Counts the diagnostics of each severity, with the pages they are on. */
export function summary(counts: Readonly<Record<keyof typeof severities, number>>, pages: number): string {
  const parts = [
    formatCount(counts.error, 'error'),
    formatCount(counts.warning, 'warning'),
    formatCount(counts.info, 'notice'),
  ];
  return `${parts.join(', ')} in ${formatCount(pages, 'page')}`;
}

/** The lines without a colour, by their use, and all lines. */
export function uncoloured(
  counts: Readonly<Record<'heading' | 'markup' | 'boilerplate' | 'blank' | 'total', number>>,
): string {
  const { heading, markup, boilerplate, blank, total } = counts;
  return `Not coloured: ${[
    formatCount(heading, 'heading'),
    `${formatNumber(markup)} of markup`,
    ...(boilerplate === 0 ? [] : [`${formatNumber(boilerplate)} that the host added`]),
    `${formatNumber(blank)} blank`,
  ].join(', ')}. ${formatCount(total, 'line')} in all.`;
}

/** The button that goes to the next line of a use. */
export function nextOf(use: string, count: number): string {
  return count === 0 ? `${use}: no lines` : `${use}: go to the next of ${formatCount(count, 'line')}`;
}

/** The button that shows the rest of a long group. */
export function showMore(count: number): string {
  return `Show ${formatNumber(count)} more`;
}

/** A place in a file. */
export function place(file: string, line: number, column?: number): string {
  return column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
}

/** The name of a line's link. */
export function lineName(line: number, use: string): string {
  return `Line ${line}, ${use}: explain`;
}

/** Says that a file was opened in an editor. */
export function openedIn(editor: string): string {
  return `Opened in ${editor}`;
}

/** Says that no editor was found, and what was done instead. */
export function copiedPlace(text: string): string {
  return `No editor found: set $VISUAL. Copied ${text}`;
}

/** Says that no editor was found, where the browser refused to copy. */
export function noEditor(text: string): string {
  return `No editor found: set $VISUAL. It is ${text}`;
}

export const notOpened = 'The preview did not open it';

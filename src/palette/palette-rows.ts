import * as commonMessages from '../messages/common.ts';
import * as paletteMessages from '../messages/palette.ts';
import type { Dataset, Page, Paper } from '../paper/schema.ts';
import type { Exploration, WordTest } from '../search/exploration.ts';
import type { ListIndex } from '../search/list-index.ts';
import type { NameMatches } from '../search/suggestions/find-by-name.ts';
import { type SuggestedPaper, suggestPapers } from '../search/suggestions/suggest-papers.ts';
import { type SuggestedValue, suggestValues } from '../search/suggestions/suggest-values.ts';
import { typedPrefixes } from '../search/suggestions/typed-prefixes.ts';
import { headlineOf } from '../ui/headline.ts';
import { venueAndYear } from '../ui/venue-and-year.ts';
import type { View } from '../view/view.ts';
import type { Command } from './commands.ts';
import { matchesNothing, type PaletteGroup, type PaletteRow, plainRow } from './palette-row.ts';
import { type ViewSource, viewGroup } from './view-rows.ts';

/** A page of the list, with its search terms. */
export interface NamedPage {
  readonly name: string;
  readonly words: string;
  readonly page: Page;
}

/** The data that suggestions come from, and the actions that they call. */
export interface PaletteSource extends ViewSource {
  readonly papers: Dataset['papers'];
  readonly index: ListIndex;
  readonly view: View;
  readonly counts: Exploration['counts'];
  /** The recently opened papers, latest first. */
  readonly recentPapers: readonly Paper[];
  /** The recently opened pages, latest first. */
  readonly recentPages: readonly NamedPage[];
  readonly findPages: (typed: string, limit: number) => NameMatches<NamedPage>;
  readonly findCommands: (typed: string, limit: number) => NameMatches<Command>;
  /** Counts the papers that a query shows together with the current filters. */
  readonly countSearched: (query: string) => number;
  readonly openPaper: (paper: Paper) => void;
  readonly tick: (value: SuggestedValue) => void;
  readonly goTo: (page: Page) => void;
  readonly search: (query: string) => void;
}

const maxPapers = 6;
const maxValues = 6;
const maxPages = 4;
const maxCommands = 40;

/**
 * The suggestions for a text, by kind. Commands come last, unless a command's name starts with the text; then
 * they come first.
 * For an empty text: the recently opened papers, saved views, pages, and the commands.
 */
export function paletteGroups(source: PaletteSource, typed: string): PaletteGroup[] {
  const { matchesWord } = typedPrefixes(typed);
  const { items, prefixMatch } = source.findCommands(typed, maxCommands);
  const commands = {
    name: commonMessages.commands,
    rows: items.map((command) => commandRow(command, matchesWord)),
  };
  const empty = typed.trim() === '';
  const others = empty ? recentGroups(source) : foundGroups(source, typed, matchesWord);
  const groups = prefixMatch && !empty ? [commands, ...others] : [...others, commands];
  return groups.filter(({ rows }) => rows.length > 0);
}

/** The recently opened papers, saved views, and pages: those opened last, then the first of the list. */
function recentGroups(source: PaletteSource): PaletteGroup[] {
  const { recentPapers, recentPages, findPages } = source;
  const pages = [...recentPages, ...findPages('', maxPages + recentPages.length).items];
  const distinct = [...new Map(pages.map((named) => [named.page.path, named])).values()];
  return [
    {
      name: paletteMessages.recentlyOpened,
      rows: recentPapers.map((paper) => paperRow(source, { paper, match: null })),
    },
    viewGroup(source, '', matchesNothing),
    {
      name: commonMessages.pages,
      rows: distinct.slice(0, maxPages).map((named) => pageRow(source, named, matchesNothing)),
    },
  ];
}

/** Papers, filters and pages for a text; filters come first if the text is the whole name of one. */
function foundGroups(source: PaletteSource, typed: string, matchesWord: WordTest): PaletteGroup[] {
  const papers = { name: paletteMessages.papers, rows: paperRows(source, typed) };
  const values = suggestValues(source.index, source.view, source.counts, typed, maxValues);
  const filters = {
    name: commonMessages.filters,
    rows: values.map((value) => valueRow(source, value, matchesWord)),
  };
  const pages = {
    name: commonMessages.pages,
    rows: source.findPages(typed, maxPages).items.map((named) => pageRow(source, named, matchesWord)),
  };
  const views = viewGroup(source, typed, matchesWord);
  const isName = values.some(({ exactName }) => exactName);
  return isName ? [filters, papers, views, pages] : [papers, filters, views, pages];
}

function paperRows(source: PaletteSource, typed: string): PaletteRow[] {
  const query = typed.trimStart();
  const rows = suggestPapers(source.index, source.papers, query, maxPapers).map((suggestion) =>
    paperRow(source, suggestion),
  );
  const count = rows.length < maxPapers ? 0 : source.countSearched(query);
  if (count <= maxPapers) return rows;
  const all = plainRow('search', paletteMessages.searchFor(query.trim()), () => source.search(query));
  return [...rows, { ...all, count }];
}

function paperRow({ openPaper }: PaletteSource, { paper, match }: SuggestedPaper): PaletteRow {
  const { name, separator, rest } = headlineOf(paper);
  const matchesWord = match?.matchesWord ?? matchesNothing;
  const snippet = match?.snippet ?? null;
  return {
    ...plainRow(`paper-${paper.id}`, separator + rest, () => openPaper(paper)),
    name,
    detail: venueAndYear(paper),
    matchesWord,
    matchesDetailWord: matchesWord,
    snippet: snippet?.field === 'venue' ? null : snippet,
  };
}

function valueRow({ tick }: PaletteSource, value: SuggestedValue, matchesWord: WordTest): PaletteRow {
  const { key, label, detail, count } = value;
  return {
    ...plainRow(`value-${key}-${value.value}`, label, () => tick(value)),
    detail,
    count,
    matchesWord,
  };
}

function pageRow(
  { index, goTo }: PaletteSource,
  { name, page }: NamedPage,
  matchesWord: WordTest,
): PaletteRow {
  const count = index.papersByFile().get(page.path)?.length ?? null;
  return {
    ...plainRow(`page-${page.path}`, name, () => goTo(page)),
    detail: page.path,
    count: page.kind === 'note' ? null : count,
    matchesWord,
  };
}

function commandRow({ name, key, run }: Command, matchesWord: WordTest): PaletteRow {
  return { ...plainRow(`command-${name}`, name, run), key, matchesWord };
}

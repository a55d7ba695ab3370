import * as commonMessages from '../messages/common.ts';
import * as paletteMessages from '../messages/palette.ts';
import type { Dataset, Page, Paper } from '../paper/schema.ts';
import type { Exploration, Snippet, WordTest } from '../search/exploration.ts';
import type { ListIndex } from '../search/list-index.ts';
import { askWords } from '../search/suggestions/asked-words.ts';
import type { NamedFound } from '../search/suggestions/find-by-name.ts';
import { type SuggestedPaper, suggestPapers } from '../search/suggestions/suggest-papers.ts';
import { type SuggestedValue, suggestValues } from '../search/suggestions/suggest-values.ts';
import type { View } from '../view/view.ts';
import type { Command } from './commands.ts';

/** One thing to choose. */
export interface PaletteRow {
  /** Told apart from all others by it. */
  readonly id: string;
  /** The short name of a paper that stands before its title; empty where there is none. */
  readonly name: string;
  readonly label: string;
  /** What sets it apart from others called so. */
  readonly detail: string;
  /** How many papers it shows. */
  readonly count: number | null;
  /** The key that does the same. */
  readonly key: string | null;
  /** Tell which words of name and label, and of the detail, were asked for. */
  readonly answers: WordTest;
  readonly detailAnswers: WordTest;
  /** Where a paper has them when neither has. */
  readonly snippet: Snippet | null;
  readonly choose: () => void;
}

export interface PaletteGroup {
  readonly name: string;
  readonly rows: readonly PaletteRow[];
}

/** A page of the list under its name. */
export interface NamedPage {
  readonly name: string;
  readonly words: string;
  readonly page: Page;
}

/** What there is to choose from. */
export interface PaletteSource {
  readonly papers: Dataset['papers'];
  readonly index: ListIndex;
  readonly view: View;
  readonly counts: Exploration['counts'];
  /** The papers that were opened last, the last one first. */
  readonly opened: readonly Paper[];
  readonly findPages: (typed: string, most: number) => NamedFound<NamedPage>;
  readonly findCommands: (typed: string, most: number) => NamedFound<Command>;
  /** How many papers a search for what is typed shows beside the present filters. */
  readonly countSearched: (query: string) => number;
  readonly openPaper: (paper: Paper) => void;
  readonly tick: (value: SuggestedValue) => void;
  readonly goTo: (page: Page) => void;
  readonly search: (query: string) => void;
}

const mostPapers = 6;
const mostValues = 6;
const mostPages = 4;
const mostCommands = 40;

/**
 * Lists what is offered for what is typed, by kind. Commands come last, but first where the name of one begins so: nobody names a paper by them.
 * Before anything is typed: the papers that were opened last, and the commands.
 */
export function paletteGroups(source: PaletteSource, typed: string): PaletteGroup[] {
  const { answers } = askWords(typed);
  const { things, begun } = source.findCommands(typed, mostCommands);
  const commands = {
    name: paletteMessages.commands,
    rows: things.map((command) => commandRow(command, answers)),
  };
  const empty = typed.trim() === '';
  const others = empty
    ? [
        {
          name: paletteMessages.openedLast,
          rows: source.opened.map((paper) => paperRow(source, { paper, match: null })),
        },
      ]
    : [
        { name: paletteMessages.papers, rows: paperRows(source, typed) },
        { name: commonMessages.filters, rows: valueRows(source, typed, answers) },
        {
          name: commonMessages.pages,
          rows: source.findPages(typed, mostPages).things.map((named) => pageRow(source, named, answers)),
        },
      ];
  const groups = begun && !empty ? [commands, ...others] : [...others, commands];
  return groups.filter(({ rows }) => rows.length > 0);
}

function paperRows(source: PaletteSource, typed: string): PaletteRow[] {
  const query = typed.trimStart();
  const rows = suggestPapers(source.index, source.papers, query, mostPapers).map((offered) =>
    paperRow(source, offered),
  );
  const count = rows.length < mostPapers ? 0 : source.countSearched(query);
  if (count <= mostPapers) return rows;
  const all = plainRow('search', paletteMessages.searchFor(query.trim()), () => source.search(query));
  return [...rows, { ...all, count }];
}

function paperRow({ openPaper }: PaletteSource, { paper, match }: SuggestedPaper): PaletteRow {
  const { title, venue, year } = paper;
  const name = paper.name ?? '';
  const answers = match?.answers ?? answersNothing;
  const snippet = match?.snippet ?? null;
  return {
    ...plainRow(`paper-${paper.id}`, title.startsWith(name) ? title.slice(name.length) : ` · ${title}`, () =>
      openPaper(paper),
    ),
    name,
    detail: [venue?.name ?? '', year ?? ''].join(' ').trim(),
    answers,
    detailAnswers: answers,
    snippet: snippet?.field === 'venue' ? null : snippet,
  };
}

function valueRows(
  { index, view, counts, tick }: PaletteSource,
  typed: string,
  answers: WordTest,
): PaletteRow[] {
  return suggestValues(index, view, counts, typed, mostValues).map((value) => {
    const { key, label, detail, count } = value;
    return { ...plainRow(`value-${key}-${value.value}`, label, () => tick(value)), detail, count, answers };
  });
}

function pageRow({ index, goTo }: PaletteSource, { name, page }: NamedPage, answers: WordTest): PaletteRow {
  const count = index.files().get(page.path)?.length ?? null;
  return {
    ...plainRow(`page-${page.path}`, name, () => goTo(page)),
    detail: page.path,
    count: page.kind === 'note' ? null : count,
    answers,
  };
}

function commandRow({ name, key, run }: Command, answers: WordTest): PaletteRow {
  return { ...plainRow(`command-${name}`, name, run), key, answers };
}

function plainRow(id: string, label: string, choose: () => void): PaletteRow {
  return {
    id,
    name: '',
    label,
    detail: '',
    count: null,
    key: null,
    answers: answersNothing,
    detailAnswers: answersNothing,
    snippet: null,
    choose,
  };
}

function answersNothing(): boolean {
  return false;
}

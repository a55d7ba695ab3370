import { libraryValues, libraryWords } from '../paper/reader-marks.ts';
import type { Exploration } from '../search/exploration.ts';
import type { Named } from '../search/offers/find-by-name.ts';
import { constraintsOf } from '../view/describe-view.ts';
import { clearConstraints, isConstrained, selectionOf, type View, withSelection } from '../view/view.ts';
import * as commandWords from '../words/commands.ts';
import * as keyWords from '../words/keys.ts';
import { singleKeys } from './keys.ts';
import type { Opener } from './openers.ts';
import { sortChoices } from './sort-choices.ts';
import { keyInWords } from './sort-words.ts';

/** Something that can be done from anywhere, with other words under which it is found. */
export interface Command extends Named {
  /** The key that does the same; null when there is none, or single keys are switched off. */
  readonly key: string | null;
  readonly run: () => void;
}

/** What there is to command at the moment. */
export interface CommandSource {
  readonly view: View;
  readonly counts: Exploration['counts'];
  readonly singleKeys: boolean;
  readonly theme: 'light' | 'dark';
  readonly compact: boolean;
  /** Whether the open paper is starred. */
  readonly starred: boolean;
  readonly can: {
    readonly open: (opener: Opener) => boolean;
    readonly step: (by: 1 | -1) => boolean;
  };
  readonly acts: {
    /** Changes what is shown. */
    readonly filter: (update: (view: View) => View) => void;
    /** Changes how it is shown. */
    readonly arrange: (update: (view: View) => View) => void;
    readonly changeTheme: () => void;
    readonly setCompact: (on: boolean) => void;
    readonly open: (opener: Opener) => void;
    readonly step: (by: 1 | -1) => void;
    readonly star: () => void;
    readonly close: () => void;
    readonly copyLink: () => void;
    readonly print: () => void;
  };
}

/** All commands that would do something now, in the order in which they are listed. */
export function commandsFor(source: CommandSource): Command[] {
  return [...paperCommands(source), ...filterCommands(source), ...sortCommands(source), ...pageCommands(source)];
}

/** The ways to take back one thing that limits what is shown. */
export function removalsFor({ view, acts }: CommandSource): Command[] {
  return constraintsOf(view).map(({ label, without }) => command(commandWords.remove(label), () => acts.filter(() => without)));
}

function paperCommands({ view, can, acts, starred, singleKeys: single }: CommandSource): Command[] {
  if (view.paper === null) return [];
  const key = (name: keyof typeof singleKeys) => (single ? singleKeys[name] : null);
  return [
    command(starred ? commandWords.unstarPaper : commandWords.starPaper, acts.star, key('star')),
    ...(can.step(1) ? [command(commandWords.next, () => acts.step(1), key('next'))] : []),
    ...(can.step(-1) ? [command(commandWords.previous, () => acts.step(-1), key('previous'))] : []),
    command(commandWords.closePaper, acts.close, keyWords.esc),
  ];
}

function filterCommands({ view, counts, acts }: CommandSource): Command[] {
  const { column, numbers, selection } = counts.library;
  const some = libraryValues.filter((value) => (numbers[column.numberOf.get(value) ?? -1] ?? 0) > 0);
  const others = some.filter((value) => selection.any.length !== 1 || selection.any[0] !== value);
  const only = (value: string) => withSelection(view, 'library', { ...selectionOf(view, 'library'), any: [value], not: [] });
  return [
    ...(isConstrained(view) ? [command(commandWords.clearFilters, () => acts.filter(clearConstraints))] : []),
    ...others.map((value) => command(commandWords.showOnly(libraryWords[value]), () => acts.filter(() => only(value)))),
  ];
}

function sortCommands({ view, acts }: CommandSource): Command[] {
  const sorted = view.sort.length === 0 ? '' : view.sort.map(keyInWords).join();
  const own = view.query.trim() === '' ? commandWords.sortByList : commandWords.sortByMatch;
  return [
    ...sortChoices
      .filter(({ sort }) => sort.map(keyInWords).join() !== sorted)
      .map(({ sort }) => command(commandWords.sortBy(sort.map(keyInWords).join()), () => acts.arrange((now) => ({ ...now, sort })))),
    ...(sorted === '' ? [] : [command(own, () => acts.arrange((now) => ({ ...now, sort: [] })))]),
  ];
}

function pageCommands({ theme, compact, can, acts, singleKeys: single }: CommandSource): Command[] {
  const opening = (opener: Opener, called: Called, key: string | null = null) =>
    can.open(opener) ? [command(called, () => acts.open(opener), key)] : [];
  return [
    command(theme === 'dark' ? commandWords.light : commandWords.dark, acts.changeTheme),
    command(compact ? commandWords.comfortable : commandWords.compact, () => acts.setCompact(!compact)),
    ...opening('columns', commandWords.columns),
    ...opening('export', commandWords.save),
    command(commandWords.copyLink, acts.copyLink),
    command(commandWords.print, acts.print),
    ...opening('library', commandWords.library),
    ...opening('keys', commandWords.keys, single ? singleKeys.list : null),
  ];
}

/** A name, and other words under which it is found. */
type Called = readonly [name: string, words: string];

function command([name, words]: Called, run: () => void, key: string | null = null): Command {
  return { name, words, key, run };
}

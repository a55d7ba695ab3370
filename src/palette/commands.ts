import * as paletteMessages from '../messages/palette.ts';
import * as settingsMessages from '../messages/settings.ts';
import { libraryValues, libraryWords } from '../paper/reader-marks.ts';
import type { Exploration } from '../search/exploration.ts';
import type { Named } from '../search/suggestions/find-by-name.ts';
import { singleKeys } from '../ui/keys.ts';
import type { Trigger } from '../ui/triggers.ts';
import { keyInWords } from '../view/describe-sort.ts';
import { constraintsOf } from '../view/describe-view.ts';
import { sortChoices } from '../view/sort-choices.ts';
import { clearConstraints, isConstrained, selectionOf, type View, withSelection } from '../view/view.ts';

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
    readonly open: (trigger: Trigger) => boolean;
    readonly step: (by: 1 | -1) => boolean;
  };
  readonly acts: {
    /** Changes what is shown. */
    readonly filter: (update: (view: View) => View) => void;
    /** Changes how it is shown. */
    readonly arrange: (update: (view: View) => View) => void;
    readonly changeTheme: () => void;
    readonly setCompact: (on: boolean) => void;
    readonly open: (trigger: Trigger) => void;
    readonly step: (by: 1 | -1) => void;
    readonly star: () => void;
    readonly close: () => void;
    readonly copyLink: () => void;
    readonly print: () => void;
  };
}

/** All commands that would do something now, in the order in which they are listed. */
export function commandsFor(source: CommandSource): Command[] {
  return [
    ...paperCommands(source),
    ...filterCommands(source),
    ...sortCommands(source),
    ...pageCommands(source),
  ];
}

/** The ways to take back one thing that limits what is shown. */
export function removalsFor({ view, acts }: CommandSource): Command[] {
  return constraintsOf(view).map(({ label, without }) =>
    command(paletteMessages.commandRemove(label), () => acts.filter(() => without)),
  );
}

function paperCommands({ view, can, acts, starred, singleKeys: single }: CommandSource): Command[] {
  if (view.paper === null) return [];
  const key = (name: keyof typeof singleKeys) => (single ? singleKeys[name] : null);
  return [
    command(
      starred ? paletteMessages.commandUnstarPaper : paletteMessages.commandStarPaper,
      acts.star,
      key('star'),
    ),
    ...(can.step(1) ? [command(paletteMessages.commandNext, () => acts.step(1), key('next'))] : []),
    ...(can.step(-1) ? [command(paletteMessages.commandPrevious, () => acts.step(-1), key('previous'))] : []),
    command(paletteMessages.commandClosePaper, acts.close, settingsMessages.esc),
  ];
}

function filterCommands({ view, counts, acts }: CommandSource): Command[] {
  const { column, numbers, selection } = counts.library;
  const some = libraryValues.filter((value) => (numbers[column.numberOf.get(value) ?? -1] ?? 0) > 0);
  const others = some.filter((value) => selection.any.length !== 1 || selection.any[0] !== value);
  const only = (value: string) =>
    withSelection(view, 'library', { ...selectionOf(view, 'library'), any: [value], not: [] });
  return [
    ...(isConstrained(view)
      ? [command(paletteMessages.commandClearFilters, () => acts.filter(clearConstraints))]
      : []),
    ...others.map((value) =>
      command(paletteMessages.commandShowOnly(libraryWords[value]), () => acts.filter(() => only(value))),
    ),
  ];
}

function sortCommands({ view, acts }: CommandSource): Command[] {
  const sorted = view.sort.length === 0 ? '' : view.sort.map(keyInWords).join();
  const own =
    view.query.trim() === '' ? paletteMessages.commandSortByList : paletteMessages.commandSortByMatch;
  return [
    ...sortChoices
      .filter(({ sort }) => sort.map(keyInWords).join() !== sorted)
      .map(({ sort }) =>
        command(paletteMessages.commandSortBy(sort.map(keyInWords).join()), () =>
          acts.arrange((now) => ({ ...now, sort })),
        ),
      ),
    ...(sorted === '' ? [] : [command(own, () => acts.arrange((now) => ({ ...now, sort: [] })))]),
  ];
}

function pageCommands({ theme, compact, can, acts, singleKeys: single }: CommandSource): Command[] {
  const opening = (trigger: Trigger, called: Called, key: string | null = null) =>
    can.open(trigger) ? [command(called, () => acts.open(trigger), key)] : [];
  return [
    command(theme === 'dark' ? paletteMessages.commandLight : paletteMessages.commandDark, acts.changeTheme),
    command(compact ? paletteMessages.commandComfortable : paletteMessages.commandCompact, () =>
      acts.setCompact(!compact),
    ),
    ...opening('columns', paletteMessages.commandColumns),
    ...opening('export', paletteMessages.commandSave),
    command(paletteMessages.commandCopyLink, acts.copyLink),
    command(paletteMessages.commandPrint, acts.print),
    ...opening('library', paletteMessages.commandLibrary),
    ...opening('keys', paletteMessages.commandKeys, single ? singleKeys.list : null),
  ];
}

/** A name, and other words under which it is found. */
type Called = readonly [name: string, words: string];

function command([name, words]: Called, run: () => void, key: string | null = null): Command {
  return { name, words, key, run };
}

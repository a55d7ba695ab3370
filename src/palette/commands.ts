import * as paletteMessages from '../messages/palette.ts';
import * as settingsMessages from '../messages/settings.ts';
import type { Facet } from '../paper/facets.ts';
import { libraryLabels, libraryValues } from '../paper/reader-marks.ts';
import type { Exploration } from '../search/exploration.ts';
import type { Named } from '../search/suggestions/find-by-name.ts';
import { shortcutKeys } from '../ui/keys/keys.ts';
import type { Trigger } from '../ui/triggers.ts';
import { constraintsOf } from '../view/constraints.ts';
import { sortDescription, sortKeyDescription } from '../view/describe-sort.ts';
import { sortChoicesOf } from '../view/sort-choices.ts';
import {
  clearConstraints,
  facetSelectionOf,
  isConstrained,
  type View,
  withFacetSelection,
} from '../view/view.ts';

/** A command of the palette, with its name and its search terms. */
export interface Command extends Named {
  /** The key that does the same; null without one, or while single-key shortcuts are off. */
  readonly key: string | null;
  readonly run: () => void;
}

/** The state that commands depend on, and the actions they call. */
export interface CommandSource {
  readonly view: View;
  readonly counts: Exploration['counts'];
  readonly singleKeysOn: boolean;
  readonly theme: 'light' | 'dark';
  readonly compact: boolean;
  /** Whether the open paper is starred. */
  readonly starred: boolean;
  readonly can: {
    readonly open: (trigger: Trigger) => boolean;
    readonly step: (by: 1 | -1) => boolean;
  };
  readonly actions: {
    /** Changes which papers are shown. */
    readonly filter: (update: (view: View) => View) => void;
    /** Changes their order. */
    readonly arrange: (update: (view: View) => View) => void;
    readonly changeTheme: () => void;
    readonly setCompact: (on: boolean) => void;
    readonly open: (trigger: Trigger) => void;
    readonly openKeys: () => void;
    readonly step: (by: 1 | -1) => void;
    readonly star: () => void;
    readonly close: () => void;
    readonly copyLink: () => void;
    readonly print: () => void;
  };
}

/** All commands that have an effect now, in display order. */
export function commandsFor(source: CommandSource): Command[] {
  return [
    ...paperCommands(source),
    ...filterCommands(source),
    ...sortCommands(source),
    ...pageCommands(source),
  ];
}

/** The commands that each remove one filter, the query or the reading list. */
export function removalsFor({ view, counts, actions }: CommandSource): Command[] {
  return constraintsOf(view, facetsOf(counts)).map(({ label, without }) =>
    command(paletteMessages.commandRemove(label), () => actions.filter(() => without)),
  );
}

function facetsOf(counts: CommandSource['counts']): readonly Facet[] {
  return Object.values(counts).map(({ column }) => column.facet);
}

function paperCommands({ view, can, actions, starred, singleKeysOn: single }: CommandSource): Command[] {
  if (view.paper === null) return [];
  const key = (name: keyof typeof shortcutKeys) => (single ? shortcutKeys[name] : null);
  return [
    command(
      starred ? paletteMessages.commandUnstarPaper : paletteMessages.commandStarPaper,
      actions.star,
      key('star'),
    ),
    ...(can.step(1) ? [command(paletteMessages.commandNext, () => actions.step(1), key('next'))] : []),
    ...(can.step(-1)
      ? [command(paletteMessages.commandPrevious, () => actions.step(-1), key('previous'))]
      : []),
    command(paletteMessages.commandClosePaper, actions.close, settingsMessages.esc),
  ];
}

function filterCommands({ view, counts, actions }: CommandSource): Command[] {
  const { column, countByValue, selection } = counts.library;
  const some = libraryValues.filter((value) => (countByValue[column.idOf.get(value) ?? -1] ?? 0) > 0);
  const others = some.filter((value) => selection.any.length !== 1 || selection.any[0] !== value);
  const only = (value: string) =>
    withFacetSelection(view, 'library', { ...facetSelectionOf(view, 'library'), any: [value], not: [] });
  return [
    ...(isConstrained(view)
      ? [command(paletteMessages.commandClearFilters, () => actions.filter(clearConstraints))]
      : []),
    ...others.map((value) =>
      command(paletteMessages.commandShowOnly(libraryLabels[value]), () => actions.filter(() => only(value))),
    ),
  ];
}

function sortCommands({ view, counts, actions }: CommandSource): Command[] {
  const sorted = view.sort.length === 0 ? '' : view.sort.map(sortKeyDescription).join();
  return [
    ...sortChoicesOf(facetsOf(counts))
      .filter(({ sort }) => sort.map(sortKeyDescription).join() !== sorted)
      .map(({ sort }) =>
        command(paletteMessages.commandSortBy(sort.map(sortKeyDescription).join()), () =>
          actions.arrange((now) => ({ ...now, sort })),
        ),
      ),
    ...(sorted === ''
      ? []
      : [
          command(paletteMessages.commandUnsort(sortDescription(view, [])), () =>
            actions.arrange((now) => ({ ...now, sort: [] })),
          ),
        ]),
  ];
}

function pageCommands({ theme, compact, can, actions, singleKeysOn: single }: CommandSource): Command[] {
  const openCommand = (trigger: Trigger, name: CommandName) =>
    can.open(trigger) ? [command(name, () => actions.open(trigger))] : [];
  return [
    command(
      theme === 'dark' ? paletteMessages.commandLight : paletteMessages.commandDark,
      actions.changeTheme,
    ),
    command(compact ? paletteMessages.commandComfortable : paletteMessages.commandCompact, () =>
      actions.setCompact(!compact),
    ),
    ...openCommand('columns', paletteMessages.commandColumns),
    ...openCommand('saveView', paletteMessages.commandSaveView),
    ...openCommand('export', paletteMessages.commandSave),
    command(paletteMessages.commandCopyLink, actions.copyLink),
    command(paletteMessages.commandPrint, actions.print),
    ...openCommand('library', paletteMessages.commandLibrary),
    command(paletteMessages.commandKeys, actions.openKeys, single ? shortcutKeys.help : null),
  ];
}

/** The name of a command, and further search terms. */
type CommandName = readonly [name: string, words: string];

function command([name, words]: CommandName, run: () => void, key: string | null = null): Command {
  return { name, words, key, run };
}

import { useMemo } from 'react';
import * as paletteMessages from '../messages/palette.ts';
import { keyedFields } from '../paper/own-fields.ts';
import type { OwnField } from '../paper/schema.ts';
import { compactRows, shortcutsOff } from '../preferences/preferences.ts';
import { useTheme } from '../preferences/theme.ts';
import { usePreference } from '../preferences/use-preference.ts';
import { countRows } from '../search/explore.ts';
import { withTextSearch } from '../search/list-index.ts';
import { findByName } from '../search/suggestions/find-by-name.ts';
import { keepRowsInPlace } from '../ui/focus/keep-rows-in-place.ts';
import { focusHeading } from '../ui/focus/row-focus.ts';
import { canTrigger, openKeys, pressTrigger } from '../ui/triggers.ts';
import { parseView } from '../view/codec/codec.ts';
import { toggleValue, type View } from '../view/view.ts';
import { linkTo } from '../view/view-link.ts';
import { type CommandSource, commandsFor, removalsFor } from './commands.ts';
import type { PaletteBodyProps } from './palette-body.tsx';
import type { NamedPage, PaletteSource } from './palette-rows.ts';
import type { PaletteView } from './view-rows.ts';

/** The data and actions of the palette. Actions run after it has closed and returned the focus. */
export function usePaletteSource(
  {
    dataset,
    index,
    view,
    counts,
    covered,
    starred,
    recentIds,
    recentPages,
    actions: { updateView, canonicalise, pageHref, openPaper, closePaper, step, canStep, star },
    onMessage,
  }: PaletteBodyProps,
  views: readonly PaletteView[],
): PaletteSource {
  const [theme, changeTheme] = useTheme();
  const [compact, setCompact] = usePreference(compactRows);
  const [noKeys] = usePreference(shortcutsOff);
  // An index of its own, so that palette queries do not evict the cached results of the table.
  const paletteIndex = useMemo(() => withTextSearch(index, index.textSearch, index.searchFailed), [index]);
  const pages = useMemo(() => namedPages(dataset.pages, pageHref), [dataset.pages, pageHref]);
  const findPages = useMemo(() => findByName(pages), [pages]);
  const findViews = useMemo(() => findByName(views), [views]);

  const withRowsVisible = (next: View) => (covered ? { ...next, paper: null } : next);
  const filter = (update: (view: View) => View) => {
    updateView((before) => withRowsVisible(update(before)), 'push');
    focusResults();
  };
  const { paper } = view;
  const commandSource: CommandSource = {
    view,
    counts,
    singleKeysOn: !noKeys,
    theme,
    compact,
    starred,
    can: {
      open: canTrigger,
      step: canStep,
    },
    actions: {
      filter,
      arrange: (update) => updateView((before) => withRowsVisible(update(before)), 'push'),
      changeTheme,
      setCompact: (on) => keepRowsInPlace(() => setCompact(on)),
      open: pressTrigger,
      openKeys,
      step,
      star: () => paper !== null && star(paper),
      close: closePaper,
      copyLink: () => void copy(linkTo(view)).then(onMessage),
      // The next frame, since `print` blocks: by then the event that chose it has ended and React is done.
      print: () => requestAnimationFrame(() => print()),
    },
  };
  const commands = commandsFor(commandSource);
  const withRemovals = [...commands, ...removalsFor(commandSource)];
  return {
    papers: dataset.papers,
    index: paletteIndex,
    view,
    counts,
    recentPapers: recentIds.flatMap((id) =>
      id === paper ? [] : (dataset.papers.find((each) => each.id === id) ?? []),
    ),
    recentPages: recentPages.flatMap((path) =>
      path === view.page ? [] : pages.filter((named) => named.page.path === path),
    ),
    findPages,
    findViews,
    findCommands: (typed, limit) => findByName(typed.trim() === '' ? commands : withRemovals)(typed, limit),
    countSearched: (query) => countRows(paletteIndex, canonicalise({ ...view, query })),
    openPaper: ({ id }) => openPaper(id),
    tick: ({ key, value }) => filter((before) => toggleValue(before, key, value)),
    goTo: ({ path }) => {
      const next = viewAt(pageHref(path), dataset.list.fields);
      if (next === null) return;
      updateView(() => next, 'push');
      if (next.paper === null) focusResults();
    },
    show: (next) => filter(() => ({ ...next, columns: view.columns })),
    search: (query) => filter((before) => canonicalise({ ...before, query })),
  };
}

function namedPages(
  pages: PaletteBodyProps['dataset']['pages'],
  pageHref: PaletteBodyProps['actions']['pageHref'],
): NamedPage[] {
  return pages
    .filter(({ path }) => pageHref(path) !== null)
    .map((page) => ({ name: page.title, words: page.path, page }));
}

function viewAt(href: string | null, fields: readonly OwnField[]): View | null {
  return href === null ? null : parseView(href, keyedFields(fields)).view;
}

/** The next frame: a covering panel has closed by then. */
function focusResults(): void {
  requestAnimationFrame(() => focusHeading());
}

/** Copies a link; resolves to a message about the outcome, and never rejects. */
async function copy(link: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(link);
    return paletteMessages.linkCopied;
  } catch {
    return paletteMessages.linkNotCopied;
  }
}

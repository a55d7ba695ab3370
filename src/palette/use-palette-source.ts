import { useMemo } from 'react';
import * as paletteMessages from '../messages/palette.ts';
import { countRows } from '../search/explore.ts';
import { withText } from '../search/list-index.ts';
import { findByName } from '../search/suggestions/find-by-name.ts';
import { anchorRows } from '../ui/anchor-rows.ts';
import { compactRows, noSingleKeys } from '../ui/preferences.ts';
import { focusHeading } from '../ui/row-focus.ts';
import { useTheme } from '../ui/theme.ts';
import { canTrigger, pressTrigger } from '../ui/triggers.ts';
import { usePreference } from '../ui/use-preference.ts';
import { parseView } from '../view/codec.ts';
import { toggleValue, type View } from '../view/view.ts';
import { linkTo } from '../view/view-link.ts';
import { type CommandSource, commandsFor, removalsFor } from './commands.ts';
import type { PaletteBodyProps } from './palette-body.tsx';
import type { NamedPage, PaletteSource } from './palette-rows.ts';

/** Puts together all that the palette offers, and what choosing it does. The palette is closed by then, and the focus back where it was. */
export function usePaletteSource({
  dataset,
  index,
  view,
  counts,
  covered,
  starred,
  opened,
  actions: { change, canonicalise, pageHref, openPaper, closePaper, step, canStep, star },
  onSay,
}: PaletteBodyProps): PaletteSource {
  const [theme, changeTheme] = useTheme();
  const [compact, setCompact] = usePreference(compactRows);
  const [noKeys] = usePreference(noSingleKeys);
  // Answers of its own, so that those of the table are not forgotten.
  const own = useMemo(() => withText(index, index.text), [index]);
  const pages = useMemo(() => namedPages(dataset.pages, pageHref), [dataset.pages, pageHref]);
  const findPages = useMemo(() => findByName(pages), [pages]);

  const uncovered = (next: View) => (covered ? { ...next, paper: null } : next);
  const filter = (update: (view: View) => View) => {
    change((before) => uncovered(update(before)), 'push');
    focusResults();
  };
  const { paper } = view;
  const commandSource: CommandSource = {
    view,
    counts,
    singleKeys: !noKeys,
    theme,
    compact,
    starred,
    can: {
      open: canTrigger,
      step: canStep,
    },
    acts: {
      filter,
      arrange: (update) => change((before) => uncovered(update(before)), 'push'),
      changeTheme,
      setCompact: (on) => anchorRows(() => setCompact(on)),
      open: pressTrigger,
      step,
      star: () => paper !== null && star(paper),
      close: closePaper,
      copyLink: () => void copy(linkTo(view)).then(onSay),
      // The palette is gone from the page by then.
      print: () => requestAnimationFrame(() => print()),
    },
  };
  const commands = commandsFor(commandSource);
  const withRemovals = [...commands, ...removalsFor(commandSource)];
  return {
    papers: dataset.papers,
    index: own,
    view,
    counts,
    opened: opened.flatMap((id) =>
      id === paper ? [] : (dataset.papers.find((each) => each.id === id) ?? []),
    ),
    findPages,
    findCommands: (typed, most) => findByName(typed.trim() === '' ? commands : withRemovals)(typed, most),
    countSearched: (query) => countRows(own, canonicalise({ ...view, query })),
    openPaper: ({ id }) => openPaper(id),
    tick: ({ key, value }) => filter((before) => toggleValue(before, key, value)),
    goTo: ({ path }) => {
      const next = viewAt(pageHref(path));
      if (next === null) return;
      change(() => next, 'push');
      if (next.paper === null) focusResults();
    },
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

function viewAt(href: string | null): View | null {
  return href === null ? null : parseView(href).view;
}

/** A panel that covers everything gives way first. */
function focusResults(): void {
  requestAnimationFrame(() => focusHeading());
}

/** Copies a link, and says what became of it. */
async function copy(link: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(link);
    return paletteMessages.linkCopied;
  } catch {
    return paletteMessages.linkNotCopied;
  }
}

import { useMemo } from 'react';
import { useLibrary } from '../../library/library.ts';
import { countRows } from '../../search/explore.ts';
import { withText } from '../../search/list-index.ts';
import { findByName } from '../../search/offers/find-by-name.ts';
import { parseView } from '../../view/codec.ts';
import { toggleValue, type View } from '../../view/view.ts';
import * as paletteWords from '../../words/palette.ts';
import { type CommandSource, commandsFor, removalsFor } from '../commands.ts';
import { holdRows } from '../hold-rows.ts';
import { canOpen, pressOpener } from '../openers.ts';
import { compactRows, noSingleKeys } from '../switches.ts';
import { useTheme } from '../theme.ts';
import { useSwitch } from '../use-switch.ts';
import { linkTo } from '../view-link.ts';
import { openedLast } from './opened-papers.ts';
import type { PaletteBodyProps } from './palette-body.tsx';
import type { NamedPage, PaletteSource } from './palette-rows.ts';

/** Puts together all that the palette offers, and what choosing it does. The palette is closed by then, and the focus back where it was. */
export function usePaletteSource({
  dataset,
  index,
  view,
  counts,
  rows,
  covered,
  panel,
  pageHref,
  settle,
  change,
  star,
  onSay,
}: PaletteBodyProps): PaletteSource {
  const { records } = useLibrary();
  const [theme, changeTheme] = useTheme();
  const [compact, setCompact] = useSwitch(compactRows);
  const [noKeys] = useSwitch(noSingleKeys);
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
    starred: paper !== null && records.get(paper)?.starred === true,
    can: {
      open: canOpen,
      step: (by) => {
        const place = paper === null ? -1 : rows.placeOf(paper);
        return place !== -1 && place + by >= 0 && place + by < rows.length;
      },
    },
    acts: {
      filter,
      arrange: (update) => change((before) => uncovered(update(before)), 'push'),
      changeTheme,
      setCompact: (on) => holdRows(() => setCompact(on)),
      open: pressOpener,
      step: panel.step,
      star: () => paper !== null && star(paper),
      close: panel.close,
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
    opened: openedLast().flatMap((id) => (id === paper ? [] : (dataset.papers.find((each) => each.id === id) ?? []))),
    findPages,
    findCommands: (typed, most) => findByName(typed.trim() === '' ? commands : withRemovals)(typed, most),
    countSearched: (query) => countRows(own, settle({ ...view, query })),
    openPaper: ({ id }) => panel.open(id),
    tick: ({ key, value }) => filter((before) => toggleValue(before, key, value)),
    goTo: ({ path }) => {
      const next = viewAt(pageHref(path));
      if (next === null) return;
      change(() => next, 'push');
      if (next.paper === null) focusResults();
    },
    search: (query) => filter((before) => settle({ ...before, query })),
  };
}

function namedPages(pages: PaletteBodyProps['dataset']['pages'], pageHref: PaletteBodyProps['pageHref']): NamedPage[] {
  return pages.filter(({ path }) => pageHref(path) !== null).map((page) => ({ name: page.title, words: page.path, page }));
}

function viewAt(href: string | null): View | null {
  return href === null ? null : parseView(href).view;
}

/** A panel that covers everything gives way first. */
function focusResults(): void {
  requestAnimationFrame(() => document.getElementById('papers')?.focus({ preventScroll: true }));
}

/** Copies a link, and says what became of it. */
async function copy(link: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(link);
    return paletteWords.linkCopied;
  } catch {
    return paletteWords.linkNotCopied;
  }
}

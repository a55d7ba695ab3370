import Search from 'lucide-react/icons/search';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import * as commonMessages from '../messages/common.ts';
import * as paletteMessages from '../messages/palette.ts';
import * as settingsMessages from '../messages/settings.ts';
import type { Dataset } from '../paper/schema.ts';
import { shortcutsOff } from '../preferences/preferences.ts';
import { usePreference } from '../preferences/use-preference.ts';
import type { Exploration } from '../search/exploration.ts';
import type { ListIndex } from '../search/list-index.ts';
import { KeyCap } from '../ui/keys/key-cap.tsx';
import { shortcutKeys } from '../ui/keys/keys.ts';
import { openKeys } from '../ui/triggers.ts';
import type { UpdateView } from '../view/use-view.ts';
import type { View } from '../view/view.ts';
import { PaletteList } from './palette-list.tsx';
import type { PaletteRow } from './palette-row.ts';
import { paletteGroups } from './palette-rows.ts';
import { usePaletteSource } from './use-palette-source.ts';
import type { PaletteView } from './view-rows.ts';

/** The actions that the palette calls. */
export interface PaletteActions {
  readonly updateView: UpdateView;
  readonly canonicalise: (view: View) => View;
  /** The URL of a page of the list; null if it cannot be shown. */
  readonly pageHref: (path: string) => string | null;
  readonly openPaper: (id: string) => void;
  readonly closePaper: () => void;
  /** Opens the next or previous row; `canStep` tells whether there is one. */
  readonly step: (by: 1 | -1) => void;
  readonly canStep: (by: 1 | -1) => boolean;
  readonly star: (id: string) => void;
}

export interface PaletteBodyProps {
  readonly dataset: Dataset;
  readonly index: ListIndex;
  readonly view: View;
  readonly counts: Exploration['counts'];
  /** Whether the panel covers everything else. */
  readonly covered: boolean;
  /** Whether the open paper is starred. */
  readonly starred: boolean;
  /** The ids of the recently opened papers, latest first. */
  readonly recentIds: readonly string[];
  /** The paths of the recently opened pages, latest first. */
  readonly recentPages: readonly string[];
  /** Reads the saved views. */
  readonly loadViews: () => Promise<readonly PaletteView[]>;
  readonly actions: PaletteActions;
  readonly onClose: () => void;
  /** Shows a short message after the palette has closed. */
  readonly onMessage: (message: string) => void;
}

/** The key code of keys pressed during composition, even in browsers that have already ended it. */
const composingCode = 229;

/** A combobox for papers, filters, pages and commands. */
export function PaletteBody(props: PaletteBodyProps) {
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [singleKeysOff] = usePreference(shortcutsOff);
  const [views, setViews] = useState<readonly PaletteView[]>([]);
  const loadViews = useRef(props.loadViews);
  const source = usePaletteSource(props, views);
  const groups = paletteGroups(source, typed);
  const rows = groups.flatMap((group) => group.rows);
  const chosen = rows[active];

  useEffect(() => {
    input.current?.focus();
    // The palette does without what cannot be read.
    loadViews.current().then(setViews, () => {});
  }, []);

  const choose = (row: PaletteRow) => {
    props.onClose();
    row.choose();
  };
  const handleKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.keyCode === composingCode) return;
    const action = actionFor(event);
    if (action === null) return;
    event.preventDefault();
    action();
  };
  const actionFor = ({ key, ctrlKey, metaKey }: KeyboardEvent): (() => void) | null => {
    if ((ctrlKey || metaKey) && key === 'k') return props.onClose;
    if (key === 'Enter') return () => chosen !== undefined && choose(chosen);
    const index = indexAfter(key, active, rows.length);
    return index === null ? null : () => setActive(index);
  };

  return (
    <>
      <div className="relative border-b border-line">
        <Search
          aria-hidden
          className="pointer-events-none absolute start-4 top-1/2 size-4 -translate-y-1/2 text-ink-faint"
        />
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-expanded={rows.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={chosen === undefined ? undefined : `${listId}-${active}`}
          aria-label={paletteMessages.box}
          placeholder={paletteMessages.box}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            setActive(0);
          }}
          onKeyDown={handleKey}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="go"
          className="h-12 w-full bg-paper ps-11 pe-16 text-base -outline-offset-2 placeholder:text-ink-faint focus-visible:outline-none"
        />
        <button
          type="button"
          onClick={props.onClose}
          aria-label={commonMessages.close}
          className="absolute end-3 top-1/2 flex h-6 -translate-y-1/2 items-center rounded-sm border border-line px-1.5 text-meta text-ink-faint hover:border-control hover:text-ink"
        >
          {settingsMessages.esc}
        </button>
      </div>
      <PaletteList id={listId} groups={groups} active={active} onChoose={choose} />
      {typed.trim() !== '' && source.index.textSearch() === null && !source.index.searchFailed && (
        <p className="border-t border-line px-4 py-2 text-meta text-ink-muted">{paletteMessages.preparing}</p>
      )}
      <div className="flex justify-end border-t border-line px-2 py-1">
        <button
          type="button"
          onClick={() => {
            props.onClose();
            openKeys();
          }}
          className="flex h-7 items-center gap-2 rounded-md px-2 text-meta text-ink-muted hover:bg-surface hover:text-ink"
        >
          {commonMessages.keyboardShortcuts}
          <KeyCap name={shortcutKeys.help} off={singleKeysOff} />
        </button>
      </div>
    </>
  );
}

/** The index that a navigation key moves to, wrapping at the ends; null for other keys. */
function indexAfter(key: string, index: number, length: number): number | null {
  if (length === 0) return null;
  if (key === 'ArrowDown') return (index + 1) % length;
  if (key === 'ArrowUp') return (index + length - 1) % length;
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : null;
}

import { useEffect, useRef } from 'react';
import * as paletteMessages from '../messages/palette.ts';
import { PaletteOption } from './palette-option.tsx';
import type { PaletteGroup, PaletteRow } from './palette-row.ts';

interface PaletteListProps {
  id: string;
  groups: readonly PaletteGroup[];
  /** The index, over all groups, of the row that Enter chooses. */
  active: number;
  onChoose: (row: PaletteRow) => void;
}

/** The suggestions, in groups. The focus stays in the input. */
export function PaletteList({ id, groups, active, onChoose }: PaletteListProps) {
  const list = useRef<HTMLDivElement>(null);
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);

  useEffect(() => {
    // Scroll to the top for the first row, so that the name of its group is visible.
    if (active === 0) list.current?.scrollTo({ top: 0 });
    else document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);

  let index = 0;
  return (
    <>
      <div
        ref={list}
        id={id}
        role="listbox"
        aria-label={paletteMessages.suggestions}
        hidden={count === 0}
        className="relative max-h-[min(70dvh,40rem)] overflow-y-auto overscroll-contain pb-2 [scrollbar-width:thin]"
      >
        {groups.map(({ name, rows }) => {
          const first = index;
          index += rows.length;
          return (
            // biome-ignore lint/a11y/useSemanticElements: a listbox may not contain a fieldset
            <div key={name} role="group" aria-label={name}>
              <div aria-hidden className="px-4 pt-3 pb-1 text-meta font-semibold text-ink-faint">
                {name}
              </div>
              {rows.map((row, step) => (
                <PaletteOption
                  key={row.id}
                  id={`${id}-${first + step}`}
                  row={row}
                  active={first + step === active}
                  onChoose={() => onChoose(row)}
                />
              ))}
            </div>
          );
        })}
      </div>
      {count === 0 && <p className="px-4 py-6 text-cell text-ink-muted">{paletteMessages.nothing}</p>}
      <p role="status" className="sr-only">
        {paletteMessages.suggestionCount(count)}
      </p>
    </>
  );
}

import { useState } from 'react';
import { arrangeColumns, type ColumnKey, columnLabel, moveColumn, sameColumns } from '../view/columns.ts';
import type { Change } from '../view/use-view.ts';
import * as columnsWords from '../words/columns.ts';
import * as commonWords from '../words/common.ts';
import * as tableWords from '../words/table.ts';
import { keepColumns } from './column-choice.ts';
import { ColumnLine } from './column-line.tsx';
import { useRoomyColumns } from './column-room.ts';
import { DensityChoice } from './density-choice.tsx';
import { holdRows } from './hold-rows.ts';

interface ColumnChooserProps {
  columns: readonly ColumnKey[] | null;
  change: Change;
}

/**
 * Chooses the columns and their order, and how dense the rows are. The address holds the columns that are shown; only where the hidden ones
 * stand among them is held here, so that no line moves when it is ticked.
 */
export function ColumnChooser({ columns, change }: ColumnChooserProps) {
  const roomy = useRoomyColumns();
  const [held, setHeld] = useState<readonly ColumnKey[]>([]);
  const [said, setSaid] = useState('');
  const shown = columns ?? roomy;
  const order = sameColumns(
    held.filter((key) => shown.includes(key)),
    shown,
  )
    ? held
    : arrangeColumns(shown);

  const choose = (nextOrder: readonly ColumnKey[], nextShown: readonly ColumnKey[]) => {
    const next = nextOrder.filter((key) => nextShown.includes(key));
    setHeld(nextOrder);
    if (sameColumns(next, shown)) return;
    keepColumns(next);
    holdRows(() => change((view) => ({ ...view, columns: next }), 'push'));
  };
  const toggle = (key: ColumnKey) => choose(order, shown.includes(key) ? shown.filter((other) => other !== key) : [...shown, key]);
  const move = (key: ColumnKey, by: 1 | -1) => {
    const next = moveColumn(order, shown, key, by);
    choose(next, shown);
    const place = next.filter((other) => shown.includes(other)).indexOf(key);
    setSaid(columnsWords.place(columnLabel(key), place + 2, shown.length + 1));
  };
  const reset = () => {
    keepColumns(null);
    holdRows(() => change((view) => ({ ...view, columns: null }), 'push'));
  };

  return (
    <>
      <fieldset>
        <legend className="sr-only">{commonWords.columns}</legend>
        <div className="flex h-6 items-center justify-between">
          <span aria-hidden className="text-cell font-semibold">
            {commonWords.columns}
          </span>
          <button
            type="button"
            onClick={reset}
            aria-disabled={columns === null}
            className="-me-1.5 h-6 rounded-sm px-1.5 text-meta text-accent hover:underline aria-disabled:cursor-default aria-disabled:text-ink-faint aria-disabled:no-underline"
          >
            {columnsWords.reset}
          </button>
        </div>
        <ul className="mt-1">
          <li className="flex h-7 items-center gap-2 text-cell text-ink-muted">
            <input type="checkbox" id="column-title" checked disabled className="size-3.5" />
            <label htmlFor="column-title" className="flex-1">
              {tableWords.title}
            </label>
            <span className="text-meta text-ink-faint">{columnsWords.alwaysFirst}</span>
          </li>
          {order.map((key) => (
            <ColumnLine
              key={key}
              label={columnLabel(key)}
              place={shown.indexOf(key)}
              of={shown.length}
              onToggle={() => toggle(key)}
              onMove={(by) => move(key, by)}
            />
          ))}
        </ul>
      </fieldset>
      <p role="status" className="sr-only">
        {said}
      </p>
      <DensityChoice />
    </>
  );
}

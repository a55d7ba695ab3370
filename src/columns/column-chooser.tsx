import { useState } from 'react';
import * as columnsMessages from '../messages/columns.ts';
import * as commonMessages from '../messages/common.ts';
import * as tableMessages from '../messages/table.ts';
import { anchorRows } from '../ui/anchor-rows.ts';
import { arrangeColumns, type ColumnKey, columnLabel, moveColumn, sameColumns } from '../view/columns.ts';
import type { Change } from '../view/use-view.ts';
import { keepColumns } from './column-choice.ts';
import { ColumnLine } from './column-line.tsx';
import { useRoomyColumns } from './column-room.ts';
import { DensityChoice } from './density-choice.tsx';

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
    anchorRows(() => change((view) => ({ ...view, columns: next }), 'push'));
  };
  const toggle = (key: ColumnKey) =>
    choose(order, shown.includes(key) ? shown.filter((other) => other !== key) : [...shown, key]);
  const move = (key: ColumnKey, by: 1 | -1) => {
    const next = moveColumn(order, shown, key, by);
    choose(next, shown);
    const place = next.filter((other) => shown.includes(other)).indexOf(key);
    setSaid(columnsMessages.place(columnLabel(key), place + 2, shown.length + 1));
  };
  const reset = () => {
    keepColumns(null);
    anchorRows(() => change((view) => ({ ...view, columns: null }), 'push'));
  };

  return (
    <>
      <fieldset>
        <legend className="sr-only">{commonMessages.columns}</legend>
        <div className="flex h-6 items-center justify-between">
          <span aria-hidden className="text-cell font-semibold">
            {commonMessages.columns}
          </span>
          <button
            type="button"
            onClick={reset}
            aria-disabled={columns === null}
            className="-me-1.5 h-6 rounded-sm px-1.5 text-meta text-accent hover:underline aria-disabled:cursor-default aria-disabled:text-ink-faint aria-disabled:no-underline"
          >
            {columnsMessages.reset}
          </button>
        </div>
        <ul className="mt-1">
          <li className="flex h-7 items-center gap-2 text-cell text-ink-muted">
            <input type="checkbox" id="column-title" checked disabled className="size-3.5" />
            <label htmlFor="column-title" className="flex-1">
              {tableMessages.title}
            </label>
            <span className="text-meta text-ink-faint">{columnsMessages.alwaysFirst}</span>
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

import { useMemo, useState } from 'react';
import * as columnsMessages from '../messages/columns.ts';
import * as commonMessages from '../messages/common.ts';
import * as tableMessages from '../messages/table.ts';
import { type Facet, haveDates } from '../paper/facets.ts';
import type { KeyedField } from '../paper/own-fields.ts';
import type { Paper } from '../paper/schema.ts';
import { keepRowsInPlace } from '../ui/focus/keep-rows-in-place.ts';
import { arrangeColumns, moveColumn } from '../view/arrange-columns.ts';
import { type ColumnKey, columnLabel, defaultColumnsOf, sameColumns } from '../view/columns.ts';
import type { UpdateView } from '../view/use-view.ts';
import { storeColumns } from './column-choice.ts';
import { ColumnLine } from './column-line.tsx';
import { DensityChoice } from './density-choice.tsx';
import { useFittingColumns } from './fitting-columns.ts';

interface ColumnChooserProps {
  columns: readonly ColumnKey[] | null;
  /** The list's own fields. */
  fields: readonly KeyedField[];
  facets: readonly Facet[];
  papers: readonly Paper[];
  updateView: UpdateView;
}

/**
 * Chooses the columns, their order and the row density. The URL holds the shown columns; the state adds
 * the positions of the hidden ones, so that no column's entry in the chooser moves when it is ticked.
 */
export function ColumnChooser({ columns, fields, facets, papers, updateView }: ColumnChooserProps) {
  const fitting = useFittingColumns(useMemo(() => defaultColumnsOf(papers), [papers]));
  const [fullOrder, setFullOrder] = useState<readonly ColumnKey[]>([]);
  const [announcement, setAnnouncement] = useState('');
  const shown = columns ?? fitting;
  const order = sameColumns(
    fullOrder.filter((key) => shown.includes(key)),
    shown,
  )
    ? fullOrder
    : arrangeColumns(shown, fields).filter((key) => key !== 'added' || haveDates(facets));

  const choose = (nextOrder: readonly ColumnKey[], nextShown: readonly ColumnKey[]) => {
    const next = nextOrder.filter((key) => nextShown.includes(key));
    setFullOrder(nextOrder);
    if (sameColumns(next, shown)) return;
    storeColumns(next);
    keepRowsInPlace(() => updateView((view) => ({ ...view, columns: next }), 'push'));
  };
  const toggle = (key: ColumnKey) =>
    choose(order, shown.includes(key) ? shown.filter((other) => other !== key) : [...shown, key]);
  const move = (key: ColumnKey, by: 1 | -1) => {
    const next = moveColumn(order, shown, key, by);
    choose(next, shown);
    const index = next.filter((other) => shown.includes(other)).indexOf(key);
    setAnnouncement(columnsMessages.place(columnLabel(key, fields), index + 2, shown.length + 1));
  };
  const reset = () => {
    storeColumns(null);
    keepRowsInPlace(() => updateView((view) => ({ ...view, columns: null }), 'push'));
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
              label={columnLabel(key, fields)}
              index={shown.indexOf(key)}
              count={shown.length}
              onToggle={() => toggle(key)}
              onMove={(by) => move(key, by)}
            />
          ))}
        </ul>
      </fieldset>
      <p role="status" className="sr-only">
        {announcement}
      </p>
      <DensityChoice />
    </>
  );
}

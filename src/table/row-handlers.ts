import type { KeyboardEvent, MouseEvent } from 'react';
import { clickedControl, clickedPaper } from './row-clicks.ts';
import { focusBeside, focusNeighbour, openInNewTab, rowActionFor } from './row-keys.ts';

/** Callbacks for what the reader does with a row, each with the id of its paper. */
export interface RowHandlers {
  readonly onOpen: (id: string) => void;
  /** The focus moved to another row by keyboard while a paper is open. */
  readonly onStep: (id: string) => void;
  readonly onLeaveTop: () => void;
  readonly onSelect: (id: string) => void;
  /** Selects all rows between two; `from` null is the row selected last. */
  readonly onSelectRange: (from: string | null, to: string) => void;
  readonly onStar: (id: string) => void;
}

/** Handles a click on a row or on one of its controls. */
export function handleRowClick(
  event: MouseEvent,
  { onOpen, onSelect, onSelectRange, onStar }: RowHandlers,
): void {
  if (event.defaultPrevented) return;
  const control = clickedControl(event.target);
  if (control?.kind === 'star') onStar(control.id);
  else if (control?.kind === 'select' && event.shiftKey) onSelectRange(null, control.id);
  else if (control?.kind === 'select') onSelect(control.id);
  const id = control === null ? clickedPaper(event.target) : null;
  if (id === null) return;
  if (event.ctrlKey || event.metaKey) openInNewTab(id);
  else onOpen(id);
}

/** Handles a key press on a row. */
export function handleRowKey(
  event: KeyboardEvent<HTMLElement>,
  singleKeysOn: boolean,
  isOpen: boolean,
  handlers: RowHandlers,
): void {
  const action = rowActionFor(event, singleKeysOn);
  if (action === null) return;
  event.preventDefault();
  if (action.kind === 'star') handlers.onStar(action.id);
  if (action.kind === 'select') handlers.onSelect(action.id);
  if (action.kind === 'beside') focusBeside(action.id, action.step);
  if (action.kind !== 'move') return;
  const next = focusNeighbour(action.id, action.step);
  if (next === null) return;
  if (next.kind === 'aboveFirst') handlers.onLeaveTop();
  else if (action.extends) handlers.onSelectRange(action.id, next.id);
  else if (isOpen) handlers.onStep(next.id);
}

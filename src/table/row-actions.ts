import type { KeyboardEvent, MouseEvent } from 'react';
import { clickedPaper, clickedTool } from './row-clicks.ts';
import { focusNeighbour, openInNewTab, rowAct } from './row-keys.ts';

/** What the table reports of its rows, by the ids of the papers. */
export interface RowHandlers {
  readonly onOpen: (id: string) => void;
  /** The keys moved on to another paper while one is open. */
  readonly onStep: (id: string) => void;
  readonly onLeaveTop: () => void;
  readonly onSelect: (id: string) => void;
  /** Everything between two rows is selected; null stands for the row that was selected last. */
  readonly onSelectRange: (from: string | null, to: string) => void;
  readonly onStar: (id: string) => void;
}

/** Does what a click on a row asks for. */
export function clickRow(event: MouseEvent, { onOpen, onSelect, onSelectRange, onStar }: RowHandlers): void {
  if (event.defaultPrevented) return;
  const tool = clickedTool(event.target);
  if (tool?.kind === 'star') onStar(tool.id);
  else if (tool?.kind === 'select' && event.shiftKey) onSelectRange(null, tool.id);
  else if (tool?.kind === 'select') onSelect(tool.id);
  const id = tool === null ? clickedPaper(event.target) : null;
  if (id === null) return;
  if (event.ctrlKey || event.metaKey) openInNewTab(id);
  else onOpen(id);
}

/** Does what a key on a row asks for. */
export function pressRow(
  event: KeyboardEvent<HTMLElement>,
  singleKeys: boolean,
  isOpen: boolean,
  handlers: RowHandlers,
): void {
  const act = rowAct(event, singleKeys);
  if (act === null) return;
  event.preventDefault();
  if (act.kind === 'star') handlers.onStar(act.id);
  if (act.kind === 'select') handlers.onSelect(act.id);
  if (act.kind !== 'move') return;
  const next = focusNeighbour(act.id, act.step);
  if (next === 'top') handlers.onLeaveTop();
  else if (next !== null && act.extends) handlers.onSelectRange(act.id, next);
  else if (next !== null && isOpen) handlers.onStep(next);
}

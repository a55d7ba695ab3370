import type { RowSelection } from '../../results/use-row-selection.ts';
import type { RowHandlers } from '../../table/row-handlers.ts';
import { focusSearch } from '../../ui/focus/search-focus.ts';
import type { PanelActions } from './use-panel-actions.ts';

/** The handlers for the events of the table's rows. */
export function rowHandlers(
  panel: Pick<PanelActions, 'open' | 'stepTo'>,
  { toggle, selectRange }: RowSelection,
  star: (id: string) => void,
): RowHandlers {
  return {
    onOpen: panel.open,
    onStep: panel.stepTo,
    onLeaveTop: focusSearch,
    onSelect: toggle,
    onSelectRange: selectRange,
    onStar: star,
  };
}

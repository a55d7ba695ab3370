import * as viewMessages from '../messages/view.ts';
import type { Facet } from '../paper/facets.ts';
import { sortChoicesOf } from '../view/sort-choices.ts';
import type { Sort } from '../view/view.ts';

interface SortSelectProps {
  sort: readonly Sort[];
  /** The order without sort keys: `best match first`. */
  defaultOrder: string;
  facets: readonly Facet[];
  onSort: (sort: Sort[]) => void;
}

/** The sort order as a select, for cards, which have no table head. */
export function SortSelect({ sort, defaultOrder, facets, onSort }: SortSelectProps) {
  const sortChoices = sortChoicesOf(facets);
  const [first] = sort;
  const index = sortChoices.findIndex(
    (order) => order.sort[0]?.key === first?.key && order.sort[0]?.descending === first?.descending,
  );
  return (
    <select
      aria-label={viewMessages.orderOfPapers}
      value={index === -1 && first !== undefined ? 'other' : String(index)}
      onChange={(event) => onSort(sortChoices[Number(event.target.value)]?.sort ?? [])}
      className="ms-auto hidden h-7 w-16 max-w-36 grow-2 min-[24rem]:w-26 rounded-md border border-control bg-paper px-1.5 text-cell text-ink-muted @max-cards:block print:hidden"
    >
      <option value="-1">{viewMessages.defaultChoice(defaultOrder)}</option>
      {sortChoices.map(({ label }, number) => (
        <option key={label} value={number}>
          {label}
        </option>
      ))}
      {index === -1 && first !== undefined && <option value="other">{viewMessages.otherOrder}</option>}
    </select>
  );
}

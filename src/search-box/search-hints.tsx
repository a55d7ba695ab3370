import type { Facet } from '../paper/facets.ts';
import { CompletionList, type CompletionListProps } from './completion-list.tsx';
import { QueryWarning } from './query-warning.tsx';

export interface SearchHintsProps extends CompletionListProps {
  /** The query while it is being typed; null otherwise. */
  query: string | null;
  facets: readonly Facet[] | undefined;
}

/** What the search box shows below itself while the reader types: completions and a warning. */
export function SearchHints({ query, facets, ...completions }: SearchHintsProps) {
  return (
    <div className="absolute inset-x-0 top-full z-40 mt-1 hidden max-w-120 overflow-hidden rounded-md bg-paper [box-shadow:0_0_0_1px_var(--line),0_12px_32px_-12px_var(--shade)] has-[>:not([hidden])]:block">
      <CompletionList {...completions} />
      {query !== null && <QueryWarning key={query} query={query} facets={facets} />}
    </div>
  );
}

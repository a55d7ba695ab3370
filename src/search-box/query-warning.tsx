import { useEffect, useState } from 'react';
import * as searchBoxMessages from '../messages/search-box.ts';
import type { Facet } from '../paper/facets.ts';
import { parseQuery } from '../search/query/parse-query.ts';
import { quote } from '../view/quote.ts';

/** How long typing must pause before a warning appears, in milliseconds: most resolve as typing goes on. */
const warningDelay = 900;

interface QueryWarningProps {
  query: string;
  /** The facets of the list; those of every list until it is loaded. */
  facets: readonly Facet[] | undefined;
}

/** Shows the first warning about a query once typing pauses. Needs a new `key` for every text. */
export function QueryWarning({ query, facets }: QueryWarningProps) {
  const [isIdle, setIsIdle] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsIdle(true), warningDelay);
    return () => clearTimeout(timer);
  }, []);
  const [warning] = isIdle ? parseQuery(query, facets).warnings : [];
  if (warning === undefined) return null;
  return (
    <p
      role="status"
      className="border-line px-3 py-1.5 text-cell text-ink-muted not-first:not-[[hidden]+&]:border-t"
    >
      <span className="font-medium text-warn">
        {warning.at >= query.trimEnd().length
          ? searchBoxMessages.atEnd
          : searchBoxMessages.at(quote(query.slice(warning.at)))}
        :
      </span>{' '}
      {warning.message} {searchBoxMessages.searchedWithout}
    </p>
  );
}

import { useEffect, useState } from 'react';
import * as searchBoxMessages from '../messages/search-box.ts';
import { parseQuery } from '../search/query/parse-query.ts';
import { quote } from '../view/quote.ts';

/** How long the keys must rest before a slip is told, in milliseconds: most are on their way to something right. */
const pause = 900;

/** Says what of a query was not understood, and where, once the keys rest. Mount it anew for every text. */
export function QueryWarning({ query }: { query: string }) {
  const [rested, setRested] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setRested(true), pause);
    return () => clearTimeout(timer);
  }, []);
  const [warning] = rested ? parseQuery(query).warnings : [];
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

import { useEffect, useState } from 'react';
import { parseQuery } from '../search/query/parse-query.ts';
import { quote } from '../view/quote.ts';
import * as searchWords from '../words/search.ts';

/** How long the keys must rest before a slip is told, in milliseconds: most are on their way to something right. */
const pause = 900;

/** Says what of a query was not understood, and where, once the keys rest. Mount it anew for every text. */
export function QuerySlip({ query }: { query: string }) {
  const [rested, setRested] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setRested(true), pause);
    return () => clearTimeout(timer);
  }, []);
  const [slip] = rested ? parseQuery(query).slips : [];
  if (slip === undefined) return null;
  return (
    <p role="status" className="border-line px-3 py-1.5 text-cell text-ink-muted not-first:not-[[hidden]+&]:border-t">
      <span className="font-medium text-warn">
        {slip.at >= query.trimEnd().length ? searchWords.atEnd : searchWords.at(quote(query.slice(slip.at)))}:
      </span>{' '}
      {slip.message} {searchWords.searchedWithout}
    </p>
  );
}

import { formatQuery } from '../../search/query/format-query.ts';
import { parseQuery } from '../../search/query/parse-query.ts';
import { arbitraryQuery, showQuery } from '../../testing/arbitrary-query.ts';
import { demand, demandEqual, type Target } from './target.ts';

/** Reading a query: it never throws, and reads the same after it was written out. */
export const queryTarget: Target<string> = {
  name: 'query',
  inputs: arbitraryQuery,
  check: (text) => {
    const { root, warnings } = parseQuery(text);
    demand(
      warnings.every(({ at }) => at >= 0 && at <= text.length),
      () => 'a warning is outside the query',
    );
    const again = parseQuery(formatQuery(root));
    demandEqual(again.warnings, [], 'warnings of the query that was written out');
    demandEqual(showQuery(again.root), showQuery(root), 'the query that was written out');
  },
};

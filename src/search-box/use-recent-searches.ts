import { useEffect, useRef, useState } from 'react';
import { forgetSearches, recentSearches, rememberSearch } from './recent-searches.ts';

/**
 * The recent searches, and a function that forgets them. What was searched for is remembered when the box is cleared,
 * and when the component is removed because the box loses the focus.
 */
export function useRecentSearches(query: string): readonly [readonly string[], () => void] {
  const [recent, setRecent] = useState(recentSearches);
  const lastQuery = useRef(query);
  useEffect(() => {
    if (query === '' && lastQuery.current !== '') {
      rememberSearch(lastQuery.current);
      setRecent(recentSearches());
    }
    lastQuery.current = query;
  }, [query]);
  useEffect(() => () => rememberSearch(lastQuery.current), []);
  const forget = () => {
    forgetSearches();
    setRecent([]);
  };
  return [recent, forget];
}

import { useEffect, useState } from 'react';
import type { buildTextSearch } from '../../search/text-search.ts';
import { findFault } from '../../ui/deferred/page-fault.ts';

type BuildTextSearch = typeof buildTextSearch;

let loaded: BuildTextSearch | null = null;

/**
 * The code that builds the text search. Loaded when the first rows are shown, and again when the browser is
 * online again: null until then, and `failed` if it cannot be loaded.
 */
export function useTextSearchCode(): BuildTextSearch | 'failed' | null {
  const [code, setCode] = useState<BuildTextSearch | 'failed' | null>(() => loaded);
  useEffect(() => {
    if (typeof code === 'function') return undefined;
    const load = () => {
      import('../../search/text-search.ts').then(
        (module) => {
          loaded = module.buildTextSearch;
          setCode(() => module.buildTextSearch);
        },
        (error) => {
          setCode('failed');
          findFault(error);
        },
      );
    };
    if (code === null) load();
    addEventListener('online', load);
    return () => removeEventListener('online', load);
  }, [code]);
  return code;
}

import { Suspense } from 'react';
import { useLibrary } from '../library/library.ts';
import { downloadFile } from './download-file.ts';
import { onDemand } from './on-demand.tsx';
import { useFetchSoon } from './use-fetch-soon.ts';

const load = () => import('../library/library-notices.tsx').then((module) => module.LibraryNotices);
const LibraryNotices = onDemand(load);

/**
 * What there is to say about how the library is kept: for most readers nothing, ever. `list`: what the list
 * is called.
 */
export function LibraryTrouble({ list }: { list: string }) {
  const { trouble, aside } = useLibrary();
  useFetchSoon(load);
  if (trouble === null && aside === 0) return null;
  return (
    <Suspense>
      <LibraryNotices list={list} onDownload={downloadFile} />
    </Suspense>
  );
}

import { Suspense } from 'react';
import { downloadFile } from '../ui/download-file.ts';
import { onDemand } from '../ui/on-demand.tsx';
import { useFetchSoon } from '../ui/use-fetch-soon.ts';
import { useLibrary } from './library.ts';

const load = () => import('./library-notices.tsx').then((module) => module.LibraryNotices);
const LibraryNotices = onDemand(load);

/**
 * What there is to say about how the library is kept: for most readers nothing, ever. `list`: what the list
 * is called.
 */
export function StorageNotice({ list }: { list: string }) {
  const { error, quarantined } = useLibrary();
  useFetchSoon(load);
  if (error === null && quarantined === 0) return null;
  return (
    <Suspense>
      <LibraryNotices list={list} onDownload={downloadFile} />
    </Suspense>
  );
}

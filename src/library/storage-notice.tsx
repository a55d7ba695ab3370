import { Suspense } from 'react';
import { onDemand } from '../ui/deferred/on-demand.tsx';
import { usePrefetch } from '../ui/deferred/use-prefetch.ts';
import { downloadFile } from '../ui/download-file.ts';
import { useLibrary } from './library.ts';

const load = () => import('./library-notices.tsx').then((module) => module.LibraryNotices);
const LibraryNotices = onDemand(load, (failure) => (
  <div className="border-b border-line px-4">{failure}</div>
));

/** Notices about the storage of the library; most readers never see one. */
export function StorageNotice({ listTitle }: { listTitle: string }) {
  const { error, unreadable, lost } = useLibrary();
  usePrefetch(load);
  if (error === null && unreadable + lost === 0) return null;
  return (
    <Suspense>
      <LibraryNotices listTitle={listTitle} onDownload={downloadFile} />
    </Suspense>
  );
}

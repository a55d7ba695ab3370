import { lazy, Suspense } from 'react';
import { useView } from '../view/use-view.ts';
import { loadDataset, useDataset } from './dataset-source.ts';
import { Explorer } from './explorer.tsx';
import { Failed } from './failed.tsx';
import { useFollowLinks } from './follow-links.ts';
import { Header } from './header.tsx';
import { Shell } from './shell.tsx';
import { Waiting } from './waiting.tsx';

/** Speaks for the preview server; a published site has no part of it. */
const LivePreview = import.meta.hot ? lazy(() => import('./live-preview.tsx').then((module) => ({ default: module.LivePreview }))) : null;

/** The whole page: the list once it is there, and before that what is happening. */
export function App({ title }: { title: string }) {
  const dataset = useDataset();
  const [view, , change] = useView();
  useFollowLinks();

  const preview = LivePreview !== null && (
    <Suspense>
      <LivePreview />
    </Suspense>
  );
  if (dataset.status === 'ready') return <Explorer dataset={dataset.dataset} preview={preview} />;
  return (
    <Shell header={<Header title={title} query={view.query} change={change} />} banner={preview} facets={<div className="h-full" />}>
      {dataset.status === 'loading' ? (
        <Waiting slow={dataset.slow} />
      ) : (
        <Failed message={dataset.message} help={dataset.help} onRetry={loadDataset} />
      )}
    </Shell>
  );
}

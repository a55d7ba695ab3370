import { lazy, Suspense, useMemo } from 'react';
import { Header } from '../layout/header.tsx';
import { Shell } from '../layout/shell.tsx';
import { useDataset } from '../loading/dataset-source.ts';
import { FailureMessage } from '../loading/failure-message.tsx';
import { LoadingPlaceholder } from '../loading/loading-placeholder.tsx';
import { keyedFields } from '../paper/own-fields.ts';
import type { OwnField } from '../paper/schema.ts';
import { isPreview } from '../preview/is-preview.ts';
import { SearchBox } from '../search-box/search-box.tsx';
import { ThemeSwitch } from '../settings/theme-switch.tsx';
import { useView } from '../view/use-view.ts';
import { Explorer } from './explorer.tsx';
import { useFollowLinks } from './follow-links.ts';
import { loadList } from './load-list.ts';

/**
 * What the preview adds to the page: a banner with the list's errors and what the last save changed, and tools beside
 * the number of papers. A published site never loads them.
 */
const LiveBanner = isPreview
  ? lazy(() => import('./live-preview.ts').then((module) => ({ default: module.LiveBanner })))
  : null;
const LiveTools = isPreview
  ? lazy(() => import('./live-preview.ts').then((module) => ({ default: module.LiveTools })))
  : null;

const noFields: readonly OwnField[] = [];

/** The whole app: the list once it is loaded, until then the loading or failure state. */
export function App({ title }: { title: string }) {
  const dataset = useDataset();
  const [view, , updateView] = useView();
  const loaded = dataset.status === 'ready' ? dataset.dataset : null;
  const ownFields = loaded?.list.fields ?? noFields;
  useFollowLinks(useMemo(() => keyedFields(ownFields), [ownFields]));

  const previewBanner = <Suspense>{LiveBanner !== null && <LiveBanner />}</Suspense>;
  const previewTools = <Suspense>{LiveTools !== null && <LiveTools />}</Suspense>;
  if (dataset.status === 'ready')
    return (
      <Explorer
        dataset={dataset.dataset}
        losses={dataset.losses}
        previewBanner={previewBanner}
        previewTools={previewTools}
      />
    );
  return (
    <Shell
      header={
        <Header
          title={title}
          search={<SearchBox query={view.query} updateView={updateView} />}
          theme={<ThemeSwitch />}
        />
      }
      banner={previewBanner}
      sidebar={<div className="h-full" />}
    >
      {dataset.status === 'loading' ? (
        <LoadingPlaceholder slow={dataset.slow} />
      ) : (
        <FailureMessage message={dataset.message} help={dataset.help} onRetry={loadList} />
      )}
    </Shell>
  );
}

import bundled from 'virtual:bundled-list';
import { type ReactNode, useMemo } from 'react';
import { cleanup, render } from 'vitest-browser-react';
import { Explorer } from '../../app/explorer.tsx';
import { useFollowLinks } from '../../app/follow-links.ts';
import { keyedFields } from '../../paper/own-fields.ts';
import type { Dataset } from '../../paper/schema.ts';
import { leaveList } from './leave-list.ts';

const noLosses = { skipped: 0, inPart: 0, damaged: [] };

/** The bundled list, compiled. */
export const bundledDataset: Dataset = bundled.core;

/**
 * Renders a list's page (the bundled list by default) with a view in its URL: `?venue=OSDI`. The page
 * shown before is left first, which flushes its pending URL change.
 */
export async function showList({
  address = '',
  dataset = bundledDataset,
  previewTools = null,
}: {
  address?: string;
  dataset?: Dataset;
  /** What the preview shows beside the number of papers. */
  previewTools?: ReactNode;
} = {}) {
  leaveList();
  await cleanup();
  history.replaceState(null, '', location.pathname + address);
  return render(<ListPage dataset={dataset} previewTools={previewTools} />);
}

function ListPage({ dataset, previewTools }: { dataset: Dataset; previewTools: ReactNode }) {
  useFollowLinks(useMemo(() => keyedFields(dataset.list.fields), [dataset]));
  return <Explorer dataset={dataset} losses={noLosses} previewBanner={null} previewTools={previewTools} />;
}

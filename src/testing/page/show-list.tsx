import bundled from 'virtual:bundled-list';
import { cleanup, render } from 'vitest-browser-react';
import { Explorer } from '../../app/explorer.tsx';
import { useFollowLinks } from '../../app/follow-links.ts';
import type { Dataset } from '../../paper/schema.ts';
import { leaveList } from './leave-list.ts';

/** The bundled list, compiled. */
export const bundledDataset: Dataset = bundled.first;

/**
 * Shows the page of a list, the bundled one when none is given, with a view in its address: `?venue=OSDI`. What was shown before is left as a
 * reader leaves a page: its address is settled first.
 */
export async function showList({
  address = '',
  dataset = bundledDataset,
}: {
  address?: string;
  dataset?: Dataset;
} = {}) {
  leaveList();
  await cleanup();
  history.replaceState(null, '', location.pathname + address);
  return render(<ListPage dataset={dataset} />);
}

function ListPage({ dataset }: { dataset: Dataset }) {
  useFollowLinks();
  return <Explorer dataset={dataset} skipped={0} problems={null} notices={null} />;
}

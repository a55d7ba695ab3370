import queues from 'virtual:queue-list';
import type { Dataset } from '../../paper/schema.ts';
import { showList } from './show-list.tsx';

/** A made-up list of 15 papers with every kind of content: `src/testing/queue-list`. */
export const queueList: Dataset = queues.core;

/** The lazily loaded parts of the dataset. A test may serve others instead. */
const parts = {
  pages: JSON.stringify(queues.pageTexts),
  details: JSON.stringify(queues.details),
};

/** Renders the queue list's page with a view in its URL; its lazy parts can be loaded. */
export function showQueues(address = '', served: Partial<typeof parts> = {}) {
  servePart('pages', served.pages);
  servePart('details', served.details);
  return showList({ address, dataset: queueList });
}

/** Serves a lazy part of the dataset; the list's own part by default. */
export function servePart(name: keyof typeof parts, text = parts[name]): void {
  const meta =
    document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`) ?? document.createElement('meta');
  meta.name = name;
  meta.content = `data:application/json,${encodeURIComponent(text)}`;
  document.head.append(meta);
}

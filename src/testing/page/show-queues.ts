import queues from 'virtual:queue-list';
import type { Dataset } from '../../paper/schema.ts';
import { showList } from './show-list.tsx';

/** An invented list of 15 papers with everything that a list may hold: `src/testing/queue-list`. */
export const queueList: Dataset = queues.first;

/** What the page of a list loads later. A test may serve something else in its place. */
const parts = {
  pages: JSON.stringify(queues.pages),
  related: JSON.stringify(queues.relations),
};

/** Shows the page of the invented list with a view in its address; its later parts are there to be loaded. */
export function showQueues(address = '', served: Partial<typeof parts> = {}) {
  servePart('pages', served.pages);
  servePart('related', served.related);
  return showList({ address, dataset: queueList });
}

/** Serves a later part of the list's dataset as this text; its own where none is given. */
export function servePart(name: keyof typeof parts, text = parts[name]): void {
  const meta =
    document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`) ?? document.createElement('meta');
  meta.name = name;
  meta.content = `data:application/json,${encodeURIComponent(text)}`;
  document.head.append(meta);
}

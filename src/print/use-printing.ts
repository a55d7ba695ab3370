import { useSyncExternalStore } from 'react';

const paper = 'print';

/** Whether the browser said that it is about to print: some do so before their styles know. */
let asked = false;

/** Tells whether the page is drawn for paper. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => asked || matchMedia(paper).matches,
    () => false,
  );
}

function subscribe(listener: () => void): () => void {
  const begin = () => {
    asked = true;
    listener();
  };
  const end = () => {
    asked = false;
    listener();
  };
  const query = matchMedia(paper);
  query.addEventListener('change', listener);
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  return () => {
    query.removeEventListener('change', listener);
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
  };
}

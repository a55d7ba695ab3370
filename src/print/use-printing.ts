import { useSyncExternalStore } from 'react';

const printQuery = 'print';

/** True between `beforeprint` and `afterprint`: some browsers fire these before the media query matches. */
let announced = false;

/** Tells whether the page is being printed. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => announced || matchMedia(printQuery).matches,
    () => false,
  );
}

function subscribe(listener: () => void): () => void {
  const begin = () => {
    announced = true;
    listener();
  };
  const end = () => {
    announced = false;
    listener();
  };
  const query = matchMedia(printQuery);
  query.addEventListener('change', listener);
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  return () => {
    query.removeEventListener('change', listener);
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
  };
}

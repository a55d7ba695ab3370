import { useEffect } from 'react';
import { parseView } from '../view/codec.ts';
import { change } from '../view/use-view.ts';

/** Lets a plain click on a link to another view change the view instead of loading the page again. */
export function useFollowLinks(): void {
  useEffect(() => {
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, []);
}

function follow(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const href = link?.getAttribute('href');
  if (!href?.startsWith('?')) return;
  event.preventDefault();
  change(() => parseView(href).view, 'push');
}

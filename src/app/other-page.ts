import { appRoot } from '../loading/app-root.ts';
import { takeOver } from './paper-page/take-over.ts';

/** Shows a page that is not the list: the preview's List health, or the page of a paper, which has no root of the app. */
export async function showOtherPage(): Promise<void> {
  const root = appRoot();
  if (root === null) return takeOver();
  delete document.documentElement.dataset.staticPage;
  (await import('./list-health.tsx')).showListHealth(root);
}

import { hrefOf } from './use-view.ts';
import type { View } from './view.ts';

/** The whole address of a view, to be passed on. */
export function linkTo(view: View): string {
  return new URL(hrefOf(view), document.baseURI).href.replace(/\?(?=#|$)/u, '');
}

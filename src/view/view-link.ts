import { hrefOf } from './use-view.ts';
import type { View } from './view.ts';

/** The absolute URL of a view, for sharing. */
export function linkTo(view: View): string {
  return new URL(hrefOf(view), document.baseURI).href.replace(/\?(?=#|$)/u, '');
}

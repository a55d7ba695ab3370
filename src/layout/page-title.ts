import { useEffect } from 'react';
import * as layoutMessages from '../messages/layout.ts';
import type { Facet } from '../paper/facets.ts';
import type { Page, Paper } from '../paper/schema.ts';
import { describeView } from '../view/describe-view.ts';
import type { View } from '../view/view.ts';

/** Sets the document title, for the tab and the history, to the open paper, page or view. */
export function usePageTitle(
  listTitle: string,
  view: View,
  facets: readonly Facet[],
  paper: Paper | undefined,
  page: Page | null,
): void {
  const description = describeView(view, facets);
  const subject = (paper ?? page)?.title ?? viewTitle(view, description);
  useEffect(() => {
    document.title = subject === '' ? listTitle : `${subject} – ${listTitle}`;
  }, [subject, listTitle]);
}

function viewTitle(view: View, description: string): string {
  if (view.overview === null)
    return view.library ? description.replace(/^./u, (first) => first.toUpperCase()) : description;
  return description === '' ? layoutMessages.overview : `${layoutMessages.overview} · ${description}`;
}

import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { StaticPage } from '../app/static-page.tsx';
import type { Dataset } from '../paper/schema.ts';

/** Renders the static page of a list, shown before any script runs. Empty for an empty list. */
export function staticPageHtml(dataset: Dataset): string {
  return dataset.papers.length === 0 ? '' : renderToStaticMarkup(createElement(StaticPage, { dataset }));
}

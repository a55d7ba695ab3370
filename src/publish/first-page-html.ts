import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { FirstPage } from '../app/first-page.tsx';
import type { Dataset } from '../paper/schema.ts';

/** The beginning of a list as HTML, for the page to show before any script has run. An empty list has none. */
export function firstPageHtml(dataset: Dataset): string {
  return dataset.papers.length === 0 ? '' : renderToStaticMarkup(createElement(FirstPage, { dataset }));
}

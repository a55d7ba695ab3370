import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { FirstPage } from '../app/first-page.tsx';
import type { Dataset } from '../paper/schema.ts';

/** Renders the static first page of a list, shown before any script runs. Empty for an empty list. */
export function firstPageHtml(dataset: Dataset): string {
  return dataset.papers.length === 0 ? '' : renderToStaticMarkup(createElement(FirstPage, { dataset }));
}

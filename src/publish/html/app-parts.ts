import { renderToString } from 'react-dom/server';
import { readPaperPage, storedPaperPage } from '../../app/paper-page/paper-page-data.ts';
import { paperPageParts } from '../../app/paper-page/paper-page-parts.tsx';
import type { Paper } from '../../paper/schema.ts';
import { paperDataId } from '../../ui/dom.ts';
import type { PublishedList } from '../addresses/published-list.ts';
import { jsonBlock } from './json-block.ts';

/** The parts that look the same at first for every paper, by their places: rendered once, since lists are long. */
const rendered = new Map<string, string>();

/**
 * Fills the places in the page of a paper that need the app, from the data that the page ends with: the app
 * takes over only HTML that it would render itself. Throws if the page lacks a place.
 */
export function withAppParts(page: string, { dataset, cited }: PublishedList, paper: Paper): string {
  const stored = storedPaperPage(dataset.list.title, paper, cited);
  const parts = paperPageParts(readPaperPage(JSON.stringify(stored)));
  const filled = Object.entries(parts).reduce((html, [name, part]) => {
    const place = `data-place="${name}">`;
    if (!html.includes(place)) throw new Error(`the page has no ${place}`);
    const content = rendered.get(name) ?? renderToString(part, { identifierPrefix: name });
    if (name !== 'citation') rendered.set(name, content);
    return html.replace(place, () => place + content);
  }, page);
  return filled + jsonBlock(`type="application/json" id="${paperDataId}"`, stored);
}

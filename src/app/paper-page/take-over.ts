import { hydrateRoot } from 'react-dom/client';
import { paperDataId, placeSelector } from '../../ui/dom.ts';
import { readPaperPage } from './paper-page-data.ts';
import { paperPageParts } from './paper-page-parts.tsx';

/**
 * Takes over the page of a paper: what needs the app in it begins to work. The elements are those of the page; the rest
 * of the article is text and links, which stay as they are. Throws if the page lacks its data.
 */
export function takeOver(): void {
  const data = document.getElementById(paperDataId)?.textContent ?? '';
  for (const [name, part] of Object.entries(paperPageParts(readPaperPage(data)))) {
    const place = document.querySelector(placeSelector(name));
    if (place !== null) hydrateRoot(place, part, { identifierPrefix: name });
  }
}

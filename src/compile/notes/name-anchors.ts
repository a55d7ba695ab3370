import { anchorKey, anchorOf } from '../syntax/outline.ts';

/** Names the anchor of the next heading of a page, by its text or as it is set by hand: as links write it, and unlike those before it. */
export type NameAnchor = (heading: string, byHand: string | null) => string;

/** What a heading without letters is called. */
const nameless = 'part';

/** Makes a namer for one page: a second heading `Results` is `results-1`, as on the hosts. */
export function createAnchorNamer(): NameAnchor {
  const taken = new Set<string>();
  return (heading, byHand) => {
    const wanted = anchorKey(byHand ?? anchorOf(heading)) || nameless;
    let anchor = wanted;
    for (let again = 1; taken.has(anchor); again += 1) anchor = `${wanted}-${again}`;
    taken.add(anchor);
    return anchor;
  };
}

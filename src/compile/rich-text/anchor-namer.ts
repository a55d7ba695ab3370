import { anchorKey, headingSlug } from '../syntax/outline.ts';

/** Returns a unique, normalised anchor for the page's next heading, from its explicit anchor or its text. */
export type AnchorNamer = (heading: string, explicit: string | null) => string;

/** The anchor of a heading without letters. */
const fallback = 'part';

/** Creates a namer for one page. A second heading `Results` gets `results-1`, as on GitHub and GitBook. */
export function createAnchorNamer(): AnchorNamer {
  const taken = new Set<string>();
  return (heading, explicit) => {
    const wanted = anchorKey(explicit ?? headingSlug(heading)) || fallback;
    let anchor = wanted;
    for (let suffix = 1; taken.has(anchor); suffix += 1) anchor = `${wanted}-${suffix}`;
    taken.add(anchor);
    return anchor;
  };
}

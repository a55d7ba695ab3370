import { anchorKey, headingSlug } from '../syntax/outline.ts';

/** Returns a unique, normalised anchor for the page's next heading, from its explicit anchor or its text. */
export type AnchorNamer = (heading: string, explicit: string | null) => string;

/** The anchor of a heading without letters. */
const fallback = 'part';

/** Creates a namer for one page. A second heading `Results` gets `results-1`, as on GitHub and GitBook. */
export function createAnchorNamer(): AnchorNamer {
  const taken = new Set<string>();
  // The suffixes below are taken: headings that are all alike take linear time.
  const nextSuffix = new Map<string, number>();
  return (heading, explicit) => {
    const wanted = anchorKey(explicit ?? headingSlug(heading)) || fallback;
    let anchor = wanted;
    let suffix = nextSuffix.get(wanted) ?? 1;
    for (; taken.has(anchor); suffix += 1) anchor = `${wanted}-${suffix}`;
    nextSuffix.set(wanted, suffix);
    taken.add(anchor);
    return anchor;
  };
}

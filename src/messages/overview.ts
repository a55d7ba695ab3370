import { counted, plural, written } from './count.ts';

export const papersPerYear = 'Papers per year';
export const venuesByYear = 'Venues by year';
export const topicsByVenue = 'Topics by venue';
export const affiliations = 'Affiliations';
export const year = 'Year';
export const noYear = 'No year';
export const all = 'All';
export const several = 'Several of these';
export const others = 'Others';

export const coverage = 'Coverage';
export const coverageHelp = 'What the list gives for these papers, and for how many it does not.';
export const coverageCaption = 'How many of the papers have each';
export const aLink = 'A link';
/** The heads of the table of coverage. */
export const coverageHeads = {
  having: 'With',
  papers: 'Papers',
  share: 'Share',
  lacking: 'Without',
} as const;

export const shares = 'More often here than in the whole list';
export const sharesHelp =
  'Values of three papers or more whose share here is larger than chance would explain.';
export const sharesCaption = 'Values with a larger share here than in the whole list';
/** The heads of the table of shares. */
export const sharesHeads = {
  value: 'Value',
  here: 'Here',
  inList: 'In the list',
  times: 'Its share',
} as const;

/** Names the way back to the table: `Show these 37 papers`. */
export function showPapers(count: number): string {
  return `Show ${count === 1 ? 'this' : 'these'} ${counted(count, 'paper')}`;
}

/** Names the way to see the years stacked by a facet: `by venue`. */
export function stackedBy(facet: string): string {
  return `by ${facet.toLowerCase()}`;
}

/** Names the legend of the stacked years. */
export function layersBy(facet: string): string {
  return `Layers by ${facet.toLowerCase()}`;
}

/** Names the table of the stacked years. */
export function perYearBy(facet: string): string {
  return `${papersPerYear} by ${facet.toLowerCase()}`;
}

/** Names the box of a matrix. */
export function numbersOf(title: string): string {
  return `${title}: numbers of papers`;
}

/** Names a matrix, and says what can be done with it. */
export function matrixCaption(title: string): string {
  return `${numbersOf(title)}. Each is a link to these papers.`;
}

/** Some papers out of others: `12 of 86`. */
export function outOf(count: number, total: number): string {
  return `${written(count)} of ${written(total)}`;
}

/** Some papers out of others as a percentage. */
export function percent(count: number, total: number): string {
  return `${Math.round((100 * count) / total)}%`;
}

/** How much larger a share is. */
export function timesAsLarge(times: number): string {
  return `${times >= 10 ? written(Math.round(times)) : times.toFixed(1).replace('.0', '')} times as large`;
}

/** What the papers of one number have: `with code`. */
export function having(label: string): string {
  return `with ${label.toLowerCase()}`;
}

/** What they lack: `without code`. */
export function lacking(label: string): string {
  return `without ${label.toLowerCase()}`;
}

/** Says how many values of a facet are drawn and how many are not. */
export function leftOut(facet: string, drawn: number, more: number): string {
  return `The ${drawn} ${plural(drawn, facet.toLowerCase())} with the most papers; ${written(more)} more ${more === 1 ? 'is' : 'are'} among the filters.`;
}

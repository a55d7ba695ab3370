import { inSentence } from './common.ts';
import { formatNumber, plural } from './count.ts';

export const papersPerYear = 'Papers per year';
export const bars = 'Papers per year, as bars';
export const venuesByYear = 'Venues by year';
export const topicsByVenue = 'Topics by venue';
export const affiliations = 'Affiliations';
export const year = 'Year';
export const noYear = 'No year';
export const all = 'All';
export const several = 'Several of these';
export const others = 'Others';

export const coverage = 'Coverage';
export const coverageHelp = 'How many of these papers have each kind of information, and how many lack it.';
export const coverageCaption = 'How many of the papers have each kind of information';
export const aLink = 'A link';
/** The column headers of the coverage table. */
export const coverageHeads = {
  having: 'With',
  papers: 'Papers',
  share: 'Share',
  lacking: 'Without',
} as const;

export const shares = 'More often here than in the whole list';
export const sharesHelp =
  'Values of at least three papers here, with a larger share than chance would explain.';
export const sharesCaption = 'Values with a larger share here than in the whole list';
/** The column headers of the shares table. */
export const sharesHeads = {
  value: 'Value',
  here: 'Here',
  inList: 'In the list',
  times: 'Its share',
} as const;

export const addedOverTime = 'Added over time';

/** When the list changed last. */
export function lastChanged(date: string): string {
  return `The list last changed on ${date}.`;
}

/** How many papers were added lately: `12 papers in the last 30 days`. */
export function addedIn(papers: string, period: string): string {
  return `${papers} in the ${period.toLowerCase()}`;
}

/** The label of the chart of added papers. */
export function addedChart(first: string, last: string, most: string, peak: string): string {
  return `Papers added to the list from ${first} to ${last}; most in ${peak}: ${most}`;
}

/** The link that stacks the years by a facet: `by venue`. */
export function stackedBy(facet: string): string {
  return `by ${inSentence(facet)}`;
}

/** The label of the legend of the stacked years. */
export function layersBy(facet: string): string {
  return `Layers by ${inSentence(facet)}`;
}

/** The caption of the table of the stacked years. */
export function perYearBy(facet: string): string {
  return `${papersPerYear} by ${inSentence(facet)}`;
}

/** The label of the scrolling box of a matrix. */
export function numbersOf(title: string): string {
  return `${title}: numbers of papers`;
}

/** The caption of a matrix. */
export function matrixCaption(title: string): string {
  return `${numbersOf(title)}. Each is a link to these papers.`;
}

/** A part of a total: `12 of 86`. */
export function outOf(count: number, total: number): string {
  return `${formatNumber(count)} of ${formatNumber(total)}`;
}

/** A part of a total as a percentage. */
export function percent(count: number, total: number): string {
  return `${Math.round((100 * count) / total)}%`;
}

/** The ratio of two shares. */
export function timesAsLarge(times: number): string {
  return `${times >= 10 ? formatNumber(Math.round(times)) : times.toFixed(1).replace('.0', '')} times as large`;
}

/** Says of a number of papers what they have: `with code`. */
export function having(label: string): string {
  return `with ${inSentence(label)}`;
}

/** Says of a number of papers what they lack: `without code`. */
export function lacking(label: string): string {
  return `without ${inSentence(label)}`;
}

/** How many values of a facet are shown, and how many are not. */
export function leftOut(facet: string, drawn: number, more: number): string {
  return `The ${drawn} ${plural(drawn, inSentence(facet))} with the most papers; ${formatNumber(more)} more ${more === 1 ? 'is' : 'are'} among the filters.`;
}

import { citedVenue } from '../../cite/cited-venue.ts';
import * as cardMessages from '../../messages/publish/cards.ts';
import { authorsWithEtAl } from '../../paper/authors-of.ts';
import { displaySeparator } from '../../paper/facets.ts';
import type { Dataset, Paper } from '../../paper/schema.ts';
import { groupName, type PaperGroup } from '../addresses/paper-groups.ts';
import type { PublishedList } from '../addresses/published-list.ts';
import type { Card } from './card.ts';

/** The card of a list. `site`: the address of its site. */
export function listCard({ list, papers }: Dataset, site: string): Card {
  const { host, pathname } = new URL(site);
  const years = yearsOf(papers);
  return {
    head: (host + pathname).replace(/\/$/u, ''),
    above: '',
    title: list.title,
    below: list.description,
    facts: factsOf(papers, years),
    years,
  };
}

/** The card of a topic or a venue. */
export function groupCard(group: PaperGroup, list: PublishedList): Card {
  const years = yearsOf(group.papers);
  return {
    head: list.dataset.list.title,
    above: group.path.slice(0, -1).join(displaySeparator),
    title: groupName(group),
    below: group.kind === 'venue' ? fullName(group, list) : '',
    facts: factsOf(group.papers, years),
    years,
  };
}

/** The card of a paper. */
export function paperCard(paper: Paper, list: string): Card {
  const { title, affiliations, venue, year } = paper;
  return {
    head: list,
    above: '',
    title,
    below: authorsWithEtAl(paper).join(', ') || affiliations.join(', '),
    facts: [venue?.name, year].filter((fact) => fact != null).map(String),
    years: new Map(),
  };
}

/** The full name of a venue, if it is known and not the one that the list writes. */
function fullName({ papers: [paper] }: PaperGroup, { cited }: PublishedList): string {
  const venue = paper === undefined ? null : citedVenue(paper, cited.venues, null);
  return venue === null || venue.short === null ? '' : venue.title;
}

function yearsOf(papers: readonly Paper[]): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  for (const { year } of papers) if (year !== null) years.set(year, (years.get(year) ?? 0) + 1);
  return years;
}

function factsOf(papers: readonly Paper[], years: ReadonlyMap<number, number>): string[] {
  const known = [...years.keys()].toSorted((one, other) => one - other);
  const [first] = known;
  const last = known.at(-1);
  return [
    cardMessages.papers(papers.length),
    ...(first === undefined || last === undefined ? [] : [cardMessages.years(first, last)]),
  ];
}

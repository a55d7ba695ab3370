import type { Paper, Venue, VenueKind } from '../../paper/schema.ts';
import { generateLinks } from './generated-links.ts';
import { capital, createVocabulary, spell } from './vocabulary.ts';
import { zipfRanks } from './zipf.ts';

/** Heaps' law: the vocabulary has about this many words times the square root of the number of papers. */
const wordsPerRootOfPapers = 130;

const venues = Array.from({ length: 60 }, (_, rank) => spell(rank * 7).toUpperCase());
const venueKinds: readonly VenueKind[] = [
  'conference',
  'conference',
  'conference',
  'journal',
  'workshop',
  'preprint',
];
const tags = Array.from({ length: 40 }, (_, rank) => spell(rank * 11));
const awards = [
  'Best Paper',
  'Distinguished Paper',
  'Best Student Paper',
  'Test of Time',
  'Best Artifact',
] as const;
const institutes = ['University of', 'Institute of', 'Labs of', 'College of'] as const;

/**
 * The topics of a generated list, as paths of one to three levels: 8 top-level topics, each with 3 subtopics,
 * each with 2.
 */
export const generatedTopics: readonly (readonly string[])[] = Array.from({ length: 8 }, (_, top) =>
  capital(spell(top * 53)),
).flatMap((top) => [
  [top],
  ...[0, 1, 2].flatMap((middle) => {
    const path = [top, `${top} ${capital(spell(middle))}`];
    return [path, ...[10, 11].map((low) => [...path, `${capital(spell(low + middle))} for ${top}`])];
  }),
]);

/** Creates a generator of papers by their number, for a list of `papers` papers. */
export function createPaperGenerator(random: () => number, papers: number): (number: number) => Paper {
  const vocabularySize = Math.round(wordsPerRootOfPapers * Math.sqrt(papers));
  const vocabulary = createVocabulary(random, vocabularySize);
  const venue = oneOf(venues, 1);
  const author = zipfRanks(random, Math.ceil(papers / 3), 0.5);
  const affiliation = zipfRanks(random, Math.ceil(papers / 50) + 50, 0.8);
  const tag = oneOf(tags, 1);
  const topic = oneOf(shuffled(generatedTopics), 0.8);
  const award = oneOf(awards, 1);

  return (number) => {
    const words = vocabulary.words(between(5, 12)).split(' ');
    const name = chance(0.35) ? capital(spell(vocabularySize + number)) : null;
    if (name !== null) words[0] = `${name}:`;
    const year = 2025 - Math.floor(21 * random() ** 2);
    const topics = several(between(1, 2), topic);
    return {
      id: `${words.slice(0, 3).join('-').toLowerCase().replaceAll(':', '')}-${number}`,
      kind: chance(0.05) ? 'resource' : 'paper',
      title: capital(words.join(' ')),
      name,
      authors: several(between(1, 6), () => person(author())),
      authorsComplete: true,
      bibtex: null,
      noteAuthors: [],
      affiliations: several(between(0, 3), () => institution(affiliation())),
      awards: chance(0.03) ? [award()] : [],
      tags: several(between(0, 3), tag),
      venue: chance(0.9) ? venueOf(venue(), year) : null,
      year,
      yearFrom: 'venue',
      date: null,
      dateFrom: null,
      identifiers: {},
      links: generateLinks(random, number),
      notes: chance(1 / 3)
        ? [{ tag: 'p', children: [`${capital(vocabulary.words(between(15, 40)))}.`] }]
        : [],
      fields: {},
      placements: topics.map((section) => ({
        file: `${(section[0] ?? '').toLowerCase()}.md`,
        line: 2 * number + 3,
        endLine: 2 * number + 4,
        section: [...section],
      })),
      topics: topics.map((path) => [...path]),
      notePage: null,
      related: [],
      provenance: {},
      printedLines: [],
      confidence: null,
      formerIds: [],
      added: null,
      changed: null,
    };
  };

  function oneOf<Value>(values: readonly Value[], exponent: number): () => Value {
    const draw = zipfRanks(random, values.length, exponent);
    return () => values[draw()] as Value;
  }

  function between(least: number, most: number): number {
    return least + Math.floor(random() * (most - least + 1));
  }

  function chance(share: number): boolean {
    return random() < share;
  }

  function shuffled<Value>(values: readonly Value[]): Value[] {
    return values
      .map((value) => ({ value, order: random() }))
      .sort((a, b) => a.order - b.order)
      .map(({ value }) => value);
  }
}

/** Up to `count` distinct values; fewer if draws repeat. */
function several<Value>(count: number, draw: () => Value): Value[] {
  return [...new Set(Array.from({ length: count }, draw))];
}

function person(rank: number): string {
  return `${capital(spell(rank % 149))} ${capital(spell(rank))}`;
}

function institution(rank: number): string {
  return `${institutes[rank % institutes.length]} ${capital(spell(rank))}`;
}

function venueOf(name: string, year: number): Venue {
  return {
    name,
    raw: `${name} ${year}`,
    kind: venueKinds[venues.indexOf(name) % venueKinds.length] ?? 'conference',
  };
}

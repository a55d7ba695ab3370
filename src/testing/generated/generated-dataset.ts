import { schemaVersion } from '../../paper/kinds.ts';
import type { Dataset, Page, Paper } from '../../paper/schema.ts';
import { createPaperGenerator, generatedTopics } from './generated-paper.ts';
import { seededRandom } from './seeded-random.ts';

/** Generates the dataset of a list with `count` papers, as the compiler would. Deterministic. */
export function generateDataset(count: number): Dataset {
  const invent = createPaperGenerator(seededRandom(count), count);
  return {
    schemaVersion,
    list: {
      title: 'A generated list',
      description: `A list of ${count} generated papers.`,
      homepage: null,
      repository: null,
      source: null,
      updated: null,
      licence: null,
      fields: [],
      hiddenFacets: [],
    },
    pages: generatedTopics.filter((path) => path.length === 1).map(topicPage),
    papers: Array.from({ length: count }, (_, number): Paper => invent(number)),
    acronyms: [],
  };
}

function topicPage([title = '']: readonly string[]): Page {
  return {
    path: `${title.toLowerCase()}.md`,
    title,
    kind: 'topic',
    description: null,
    body: [],
    depth: 0,
    group: null,
    topic: [title],
    hints: [],
  };
}

import { schemaVersion } from '../../paper/kinds.ts';
import type { Dataset, Page, Paper } from '../../paper/schema.ts';
import { seededRandom } from '../seeded-random.ts';
import { createPaperInventor, inventedTopics } from './invented-paper.ts';

/** Invents the dataset of a list of so many papers, as the compiler would give it. The same number gives the same bytes. */
export function generateDataset(count: number): Dataset {
  const invent = createPaperInventor(seededRandom(count), count);
  return {
    schemaVersion,
    list: {
      title: 'An invented list',
      description: `A list of ${count} papers that nobody wrote.`,
      homepage: null,
      repository: null,
      source: null,
    },
    pages: inventedTopics.filter((path) => path.length === 1).map(topicPage),
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

import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../paper/schema.ts';
import { compiledList } from '../../testing/compiled/compiled-list.ts';
import { requireCorpus } from '../../testing/corpus.ts';
import { emptyView } from '../../view/view.ts';
import type { ListIndex } from '../list-index.ts';
import { buildSearchableIndex } from '../text-search.ts';
import { type ClosestPaper, closestPapers } from './closest-papers.ts';
import type { Question } from './question.ts';
import { QUESTIONS } from './questions.corpus.ts';
import { offeredConditions } from './suggestions.ts';

/** What the page shows for a question: full matches, or else the closest papers; and the filters it offers. */
interface Answer {
  readonly fullMatches: number;
  readonly rows: readonly string[];
  readonly closest: readonly ClosestPaper[];
  readonly offers: readonly string[];
}

const shownRows = 3;
const lists = new Map<string, { readonly dataset: Dataset; readonly index: ListIndex }>();

describe('questions in plain words', () => {
  beforeAll(() => {
    const { lists: folder, seed } = requireCorpus();
    for (const name of new Set(QUESTIONS.map(({ list }) => list))) {
      const { dataset } = compiledList(name === 'seed' ? seed : join(folder, name));
      lists.set(name, { dataset, index: buildSearchableIndex(dataset) });
    }
  });

  it('find a right paper among the first three rows, or offer the stated filters, for 90 %', () => {
    const asked = QUESTIONS.filter(({ none }) => none !== true);
    const missed = asked.filter((question) => !isAnswered(question));
    console.log(`answered: ${asked.length - missed.length} of ${asked.length}`);
    for (const { question, list } of missed) console.log(`  missed: ${question} (${list})`);
    expect(asked).toHaveLength(30);
    expect(missed.length).toBeLessThanOrEqual(asked.length / 10);
  });

  it('without a right paper find no full match, and every row shown says what it lacks', () => {
    const asked = QUESTIONS.filter(({ none }) => none === true);
    expect(asked).toHaveLength(10);
    for (const question of asked) {
      const { fullMatches, closest } = answerTo(question);
      expect(fullMatches, question.question).toBe(0);
      for (const { lacks } of closest) expect(lacks, question.question).not.toEqual([]);
    }
  });
});

function answerTo({ list, question }: Question): Answer {
  const found = lists.get(list);
  if (found === undefined) throw new Error(`there is no list ${list}`);
  const { dataset, index } = found;
  const full = [...(index.hits(question)?.order() ?? [])];
  const closest = full.length > 0 ? [] : closestPapers(index, { ...emptyView, query: question }, 10);
  const positions = full.length > 0 ? full : closest.map(({ position }) => position);
  return {
    fullMatches: full.length,
    rows: positions.map((position) => dataset.papers[position]?.title ?? ''),
    closest,
    offers: offeredConditions(index, question).map(({ label, detail }) =>
      `${detail} ${label}`.trim().toLowerCase(),
    ),
  };
}

function isAnswered(question: Question): boolean {
  const { rows, offers } = answerTo(question);
  const stated = Object.entries(question.filters ?? {}).flatMap(([key, text]) => offersFor(key, text));
  return (
    question.papers.some((title) => rows.slice(0, shownRows).includes(title)) ||
    (stated.length > 0 && stated.every((each) => offers.includes(each.toLowerCase())))
  );
}

/** The offers for a filter that a question states in words. */
function offersFor(key: string, text: string): string[] {
  if (key === 'year')
    return [`Year ${text.replace(/^(\d+) or later$/u, 'since $1').replace(/^(\d+) to (\d+)$/u, '$1–$2')}`];
  if (key === 'has') return text.split(' and ').map((kind) => `with ${kind}`);
  if (key === 'not') return [`Topic not ${text}`];
  if (key === 'order') return [text];
  return [text === 'any' ? `with an ${key}` : `${key} ${text}`];
}

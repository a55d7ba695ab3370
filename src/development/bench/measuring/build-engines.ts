import type { Dataset } from '../../../paper/schema.ts';
import type { Engine } from './engine-times.ts';

/** An engine that can be built for a dataset. */
interface EngineDefinition<Task, Answer> {
  readonly name: string;
  readonly build: (dataset: Dataset) => (task: Task) => Answer;
}

/** A built engine and its build time. */
export interface BuiltEngine<Task, Answer> extends Engine<Task, Answer> {
  readonly milliseconds: number;
}

/** The built engines, and the names of those that take too long to build. */
interface BuildResult<Task, Answer> {
  readonly built: readonly BuiltEngine<Task, Answer>[];
  readonly skipped: readonly string[];
}

/** The longest acceptable build, in milliseconds. */
const maxBuildTime = 30_000;

/**
 * Returns a function that builds all engines for a dataset, to be called with datasets of growing size.
 * An engine that takes longer than the limit is skipped. It is not even built if its time for the previous dataset,
 * scaled to this one's number of papers, exceeds the limit.
 */
export function createEngineBuilder<Task, Answer>(
  definitions: readonly EngineDefinition<Task, Answer>[],
  limit = maxBuildTime,
  clock = () => performance.now(),
): (dataset: Dataset) => BuildResult<Task, Answer> {
  const buildTimePerPaper = new Map<string, number>();
  return (dataset) => {
    const papers = dataset.papers.length;
    const built = definitions
      .filter(({ name }) => (buildTimePerPaper.get(name) ?? 0) * papers <= limit)
      .map(({ name, build }) => {
        const start = clock();
        const answer = build(dataset);
        const milliseconds = clock() - start;
        buildTimePerPaper.set(name, milliseconds / papers);
        return { name, answer, milliseconds };
      })
      .filter(({ milliseconds }) => milliseconds <= limit);
    return {
      built,
      skipped: definitions
        .map(({ name }) => name)
        .filter((name) => !built.some((each) => each.name === name)),
    };
  };
}

/** A note on why an engine is missing from a table. */
export function skippedNote(name: string): string {
  return `${name} skipped: takes more than ${maxBuildTime / 1000} s to build`;
}

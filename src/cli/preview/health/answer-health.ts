import type { ServerResponse } from 'node:http';
import type { HealthQuestion } from '../list-messages.ts';
import type { LiveList } from '../live-list.ts';

/** Answers a question of the page List health as JSON; false for a path that is none. */
export type AnswerHealth = (path: string, query: URLSearchParams, response: ServerResponse) => boolean;

const headers = {
  'Content-Type': 'application/json; charset=utf-8',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-cache',
};

/** The part of a list that is edited which its health depends on. */
export type EditedState = Pick<LiveList, 'ask' | 'report' | 'version'>;

/**
 * Answers about a list, off the main thread: `health.json`, `lines.json?file=`, `explanation.json?file=&line=`. A page
 * that the list does not have is not found.
 */
export function answerHealth(list: EditedState): AnswerHealth {
  return (path, query, response) => {
    const question = questionOf(path, query, list);
    if (question === null) return false;
    list
      .ask(question)
      .then(({ json }) => response.writeHead(json === null ? 404 : 200, headers).end(json ?? 'null'))
      .catch(() => response.writeHead(500).end());
    return true;
  };
}

function questionOf(
  file: string,
  query: URLSearchParams,
  { report, version }: EditedState,
): HealthQuestion | null {
  const path = query.get('file') ?? '';
  switch (file) {
    case 'health.json':
      return { file, report: report(), version: version() };
    case 'lines.json':
      return { file, path };
    case 'explanation.json':
      return { file, path, line: Number(query.get('line') ?? 1) };
    default:
      return null;
  }
}

import type { ServerResponse } from 'node:http';
import type { ListQuestion } from './list-messages.ts';
import type { LiveList } from './live-list.ts';

/** Answers a question about a list as JSON; false for a path that is none. */
export type AnswerQuestions = (path: string, query: URLSearchParams, response: ServerResponse) => boolean;

const headers = {
  'Content-Type': 'application/json; charset=utf-8',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-cache',
};

/** The part of a list that is edited which the answers depend on. */
export type EditedState = Pick<LiveList, 'ask' | 'report' | 'version'>;

/**
 * Answers about a list, off the main thread: `pages.json` and `details.json`, and for List health `health.json`,
 * `lines.json?file=` and `explanation.json?file=&line=`. A page that the list does not have is not found.
 */
export function answerQuestions(list: EditedState): AnswerQuestions {
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
): ListQuestion | null {
  const path = query.get('file') ?? '';
  switch (file) {
    case 'pages.json':
    case 'details.json':
      return { file };
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

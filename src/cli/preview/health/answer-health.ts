import type { ServerResponse } from 'node:http';
import { sourceLines } from '../../formats/source-lines.ts';
import type { LiveList } from '../live-list.ts';
import { filesNow, type HealthAnswers, healthOf } from './list-health.ts';

/** Answers a question of the page List health as JSON; false for a path that is none. */
export type AnswerHealth = (path: string, query: URLSearchParams, response: ServerResponse) => boolean;

const headers = {
  'Content-Type': 'application/json; charset=utf-8',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-cache',
};

/** The questions, by path. Null where the list has no such page. */
const questions: ReadonlyMap<string, Question> = new Map<string, Question>([
  ['health.json', (answers) => answers.health()],
  ['lines.json', (answers, query) => answers.lines(query.get('file') ?? '')],
  [
    'explanation.json',
    (answers, query) => answers.explain(query.get('file') ?? '', Number(query.get('line') ?? 1)),
  ],
]);

type Question = (answers: HealthAnswers, query: URLSearchParams) => object | null | Promise<object | null>;

/** The part of a list that is edited which its health depends on. */
export type EditedState = Pick<LiveList, 'lastGood' | 'report' | 'version'>;

/** Answers about the list in a folder: `health.json`, `lines.json?file=`, `explanation.json?file=&line=`. */
export function answerHealth(folder: string, list: EditedState): AnswerHealth {
  let known: { readonly version: number; readonly answers: HealthAnswers } | null = null;
  const answers = () => {
    const version = list.version();
    if (known?.version !== version) {
      const readFiles = () => filesNow(folder);
      const readLines = sourceLines(folder);
      const checked = { compilation: list.lastGood(), report: list.report(), version, readFiles, readLines };
      known = { version, answers: healthOf(checked) };
    }
    return known.answers;
  };
  return (path, query, response) => {
    const ask = questions.get(path);
    if (ask === undefined) return false;
    void (async () => {
      const value = await ask(answers(), query);
      const [status, text] = value === null ? [404, 'null'] : [200, JSON.stringify(value)];
      response.writeHead(status, headers).end(text);
    })().catch(() => response.writeHead(500).end());
    return true;
  };
}

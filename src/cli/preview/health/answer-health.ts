import type { LiveList } from '../live-list.ts';
import { filesNow, type HealthAnswers, healthOf } from './list-health.ts';

/** Answers the page List health as JSON; null for another path, or if the list has no such page. */
export type AnswerHealth = (path: string, query: URLSearchParams) => string | null;

/** The part of a list that is edited which its health depends on. */
export type EditedState = Pick<LiveList, 'lastGood' | 'report' | 'version'>;

/** Answers about the list in a folder: `health.json`, `lines.json?file=`, `explanation.json?file=&line=`. */
export function answerHealth(folder: string, list: EditedState): AnswerHealth {
  let known: { readonly version: number; readonly answers: HealthAnswers } | null = null;
  const answers = () => {
    const version = list.version();
    if (known?.version !== version) {
      const dataset = list.lastGood()?.dataset ?? null;
      known = {
        version,
        answers: healthOf({ files: filesNow(folder), dataset, report: list.report(), version }),
      };
    }
    return known.answers;
  };
  const asJson = (value: unknown) => (value === null ? null : JSON.stringify(value));
  return (path, query) => {
    const file = query.get('file') ?? '';
    switch (path) {
      case 'health.json':
        return asJson(answers().health());
      case 'lines.json':
        return asJson(answers().lines(file));
      case 'explanation.json':
        return asJson(answers().explain(file, Number(query.get('line') ?? 1)));
      default:
        return null;
    }
  };
}

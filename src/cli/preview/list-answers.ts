import { type CompiledPapers, withDetails } from '../../compile/compile-list.ts';
import type { PageCaches } from '../../compile/page-caches.ts';
import type { ListFiles } from '../../compile/read/read-list.ts';
import { detailsOf, pageTextsOf } from '../../paper/dataset-parts.ts';
import { sourceLines } from '../formats/source-lines.ts';
import { healthOf } from './health/list-health.ts';
import type { ListAnswer, ListQuestion } from './list-messages.ts';

/** A good compilation, and the files that it was made from. */
export interface GoodList extends CompiledPapers {
  readonly files: ListFiles;
}

/** Answers questions about one compilation of the list in a folder, or about none. `caches`: those of the compilation. */
export function answersAbout(
  good: GoodList | null,
  folder: string,
  caches: PageCaches,
): (question: ListQuestion) => ListAnswer {
  const { compilation = null, files = null } = good ?? {};
  const { health, lines, explain } = healthOf({
    ...{ compilation, files, caches },
    readLines: sourceLines(folder),
  });
  /** Finding related papers takes a while, and is done again only after a save. */
  let details: object | null = null;
  const answerTo = (question: ListQuestion): object | null => {
    switch (question.file) {
      case 'pages.json':
        return good && pageTextsOf(good.compilation.dataset);
      case 'details.json':
        details ??= good && detailsOf(withDetails(good.compilation.dataset, good.findDetails()));
        return details;
      case 'health.json':
        return health(question.report, question.version);
      case 'lines.json':
        return lines(question.path);
      case 'explanation.json':
        return explain(question.path, question.line);
    }
  };
  return (question) => {
    const answer = answerTo(question);
    return { json: answer === null ? null : JSON.stringify(answer) };
  };
}

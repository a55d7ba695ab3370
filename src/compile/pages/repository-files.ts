import type { PageFacts } from './page-facts.ts';
import type { Navigation } from './summary.ts';

/**
 * Names of files that serve a repository and its host, whatever they hold: they may show how an entry is written. A language, as in
 * `CONTRIBUTING.zh-CN.md`, or the kind of a licence may stand behind the name.
 */
const repositoryFile =
  /(?:^|\/)(?:licen[sc]e|copying|contributing|contributors|maintainers|governance|funding|code[-_]of[-_]conduct|pull[-_]request[-_]template|issue[-_]template|changelog)(?:[-_.](?:[a-z]{2}(?:[-_][a-z]{2,4})?|mit|apache|data|code|docs|guide(?:lines)?))*\.(?:md|markdown|mdx)$/iu;

/** Names of instructions to assistants. In other letters they are subjects: `agents.md` may list papers about agents. */
const assistantFile = /(?:^|\/)(?:AGENTS|CLAUDE|GEMINI|COPILOT|copilot-instructions)(?:\.local)?\.md$/u;

/** Names of forms to fill in and of instructions to contributors. They are also names that a page of papers may have. */
const formFile =
  /(?:^|\/)(?:how[-_ ]?to[-_ ][^/]*|(?:[^/]*[-_. ])?templates?|prompts?)\.(?:md|markdown|mdx)$|(?:^|\/)_?templates\//iu;

/** Tells whether a file serves the repository by its name alone. */
export function isRepositoryFile(path: string): boolean {
  return repositoryFile.test(path);
}

/** Tells pages that the host of a repository leads to by itself. */
export function isFoundByHost(path: string): boolean {
  return isRepositoryFile(path) || /^(?:\.github\/|docs\/)?security\.md$/iu.test(path);
}

/**
 * The pages of a list among the markdown files of its folder: not those that serve the repository. A table of contents that names such a file
 * makes it a page, and so does a link from a page where the name alone leaves it open. A folder of such files only is a list of them.
 */
export function pagesOfList<Facts extends Pick<PageFacts, 'path' | 'leadsTo'>>(
  files: readonly Facts[],
  { position }: Pick<Navigation, 'position'>,
): readonly Facts[] {
  const isOpen = (path: string) => assistantFile.test(path) || formFile.test(path);
  const sure = files.filter(({ path }) => position.has(path) || !(isRepositoryFile(path) || isOpen(path)));
  const reached = new Set(sure.flatMap(({ leadsTo }) => [...leadsTo]));
  const pages = files.filter(
    (file) => sure.includes(file) || (reached.has(file.path) && !isRepositoryFile(file.path)),
  );
  return pages.length === 0 ? files : pages;
}

import { pattern } from '../patterns/pattern.ts';
import type { PageFacts } from './page-facts.ts';
import type { Navigation } from './summary.ts';

/**
 * Names of files about the repository, which may contain sample entries. A suffix may give the language, as
 * in `CONTRIBUTING.zh-CN.md`, or the kind of licence.
 */
const repositoryFile = pattern('iu')`
  (?:^|\/)(?:licen[sc]e|copying|contributing|contributors|maintainers|governance|funding
  |code[-_]of[-_]conduct|pull[-_]request[-_]template|issue[-_]template|changelog)(?:[-_.]
  (?:[a-z]{2}(?:[-_][a-z]{2,4})?|mit|apache|data|code|docs|guide(?:lines)?))*\.(?:md|markdown|mdown)$`;

/** Names of instructions for coding assistants. Case matters: `agents.md` may list papers about agents. */
const assistantFile = /(?:^|\/)(?:AGENTS|CLAUDE|GEMINI|COPILOT|copilot-instructions)(?:\.local)?\.md$/u;

/** Names of templates and instructions for contributors, which may also be names of pages of papers. */
const templateFile = pattern('iu')`
  (?:^|\/)(?:how[-_ ]?to[-_ ][^/]*|(?:[^/]*[-_. ])?templates?|prompts?)\.(?:md|markdown|mdown)$
  |(?:^|\/)_?templates\/`;

/** `noteTemplate.md`. */
const joinedTemplate = /\p{Ll}Template\.(?:md|markdown|mdown)$/u;

/** Tells whether a file's name alone shows that it is about the repository. */
export function isRepositoryFile(path: string): boolean {
  return repositoryFile.test(path);
}

/** Tells whether the code host itself links to a file, such as a licence. */
export function isLinkedByHost(path: string): boolean {
  return isRepositoryFile(path) || /^(?:\.github\/|docs\/)?security\.md$/iu.test(path);
}

/**
 * Selects the pages of a list among its markdown files, leaving out files about the repository. Such a file
 * is a page if the table of contents lists it or, if its name is ambiguous, a page links to it. If none is
 * left, all files are pages.
 */
export function selectPages<Facts extends Pick<PageFacts, 'path' | 'linkedPaths'>>(
  files: readonly Facts[],
  { position }: Pick<Navigation, 'position'>,
): readonly Facts[] {
  const isAmbiguous = (path: string) =>
    assistantFile.test(path) || templateFile.test(path) || joinedTemplate.test(path);
  const certain = files.filter(
    ({ path }) => position.has(path) || !(isRepositoryFile(path) || isAmbiguous(path)),
  );
  const reached = new Set(certain.flatMap(({ linkedPaths }) => [...linkedPaths]));
  const pages = files.filter(
    (file) => certain.includes(file) || (reached.has(file.path) && !isRepositoryFile(file.path)),
  );
  return pages.length === 0 ? files : pages;
}

/** Tells pages about the list's upkeep, by the whole of their names: they list no papers, though they may show how an entry is written. */
export function isUpkeep(path: string): boolean {
  return upkeepPath.test(path);
}

/** Tells pages that the host of a repository leads to by itself. */
export function isFoundByHost(path: string): boolean {
  return isUpkeep(path) || /^(?:\.github\/|docs\/)?security\.md$/iu.test(path);
}

/** A language, as in `CONTRIBUTING.zh-CN.md`, or the kind of a licence may stand behind the name. */
const upkeepPath =
  /(?:^|\/)(?:licen[sc]e|copying|contributing|contributors|code[-_]of[-_]conduct|pull[-_]request[-_]template|issue[-_]template|changelog)(?:[-_.](?:[a-z]{2}(?:[-_][a-z]{2,4})?|mit|apache|data|code|docs|guide(?:lines)?))*\.(?:md|markdown|mdx)$/iu;

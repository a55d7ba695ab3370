/** Tells pages about the list's upkeep: they list no papers, and nothing needs to lead to them. */
export function isUpkeep(path: string): boolean {
  return upkeepPath.test(path);
}

const upkeepPath =
  /(?:^|\/)(?:licen[sc]e|copying|contributing|contributors|code[-_]of[-_]conduct|security|pull_request_template|issue_template|changelog)[^/]*$/iu;

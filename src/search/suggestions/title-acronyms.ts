/**
 * Replaces words of either title by the acronym that the other has for them, so that `LLM serving` and
 * `large language model serving` have the same words.
 */
export function withAcronyms(
  one: readonly string[],
  other: readonly string[],
): readonly [readonly string[], readonly string[]] {
  return [contract(one, other), contract(other, one)];
}

/** Replaces runs of words by an acronym of the other title. */
function contract(words: readonly string[], other: readonly string[]): readonly string[] {
  return other.reduce((contracted, acronym) => {
    const letters = /^[a-z]{3,6}s$/u.test(acronym) ? acronym.slice(0, -1) : acronym;
    if (!/^[a-z]{2,6}$/u.test(letters) || contracted.includes(acronym)) return contracted;
    const start = contracted.findIndex(
      (_, at) => initials(contracted.slice(at, at + letters.length)) === letters,
    );
    return start === -1 ? contracted : contracted.toSpliced(start, letters.length, acronym);
  }, words);
}

function initials(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('');
}

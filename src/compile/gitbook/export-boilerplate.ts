/** A range of lines, 1-based and inclusive. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

const trailerHeading = /^#{1,2}[ \t]+Agent Instructions(?:: Querying This Documentation)?[ \t]*$/u;
const headerQuote = /^>[ \t]*For the complete documentation index, see \[llms\.txt\]\(/u;
/** The sentences of GitBook's trailer. Any other text ends it. */
const trailerSentences = [
  /^If you need additional information that is not directly available in this page/u,
  /^Perform an HTTP GET request on the current page URL with the `ask` query parameter/u,
  /^GET \S+\?ask=/u,
  /^The question should be specific, self-contained/u,
  /^The response will contain a direct answer/u,
  /^Use this mechanism when the answer is not explicitly present/u,
];

/**
 * Finds the header and the trailer that GitBook adds to exported pages. A trailer must follow a thematic
 * break and contain a known sentence; it ends before the first line that GitBook does not write.
 */
export function exportBoilerplate(lines: readonly string[]): LineRange[] {
  const ranges: LineRange[] = [];
  lines.forEach((line, index) => {
    if (index < (ranges.at(-1)?.to ?? 0)) return;
    if (headerQuote.test(line)) ranges.push({ from: index + 1, to: quoteEnd(lines, index) + 1 });
    if (trailerHeading.test(line)) {
      const rule = lastNonBlankLine(lines, index);
      const end = trailerEnd(lines, index);
      if (rule !== null && /^(?:-[ \t]*){3,}$/u.test(lines[rule] ?? '') && end > index)
        ranges.push({ from: rule + 1, to: end + 1 });
    }
  });
  return ranges;
}

/** The lines, those in the ranges blanked, so that line numbers do not change. */
export function withLinesBlanked(lines: readonly string[], ranges: readonly LineRange[]): string[] {
  const blanked = [...lines];
  for (const { from, to } of ranges) blanked.fill('', from - 1, to);
  return blanked;
}

function lastNonBlankLine(lines: readonly string[], before: number): number | null {
  for (let index = before - 1; index >= 0; index--) if (lines[index]?.trim()) return index;
  return null;
}

function quoteEnd(lines: readonly string[], start: number): number {
  let end = start;
  while (lines[end + 1]?.startsWith('>')) end++;
  return end;
}

function trailerEnd(lines: readonly string[], heading: number): number {
  let end = heading;
  for (let index = heading + 1; index < lines.length; index++) {
    const line = lines[index]?.trim() ?? '';
    if (line === '' || /^```\w*$/u.test(line)) continue;
    if (!trailerSentences.some((sentence) => sentence.test(line))) break;
    end = /^```\w*$/u.test(lines[index + 1]?.trim() ?? '') ? index + 1 : index;
  }
  return end;
}

import { formatNumber, plural } from '../count.ts';

/* Texts about how a line was read, in List health. What became of the line is said by the compiler. */

export const whatBecame = 'What became of this line';
export const closeExplanation = 'Close the explanation';
export const explaining = 'Reading the line…';
export const notExplained = 'The line could not be explained. Try again after the next save.';
export const howRead = 'How it was read';
export const readAlone = 'How it would read as an entry';
export const scores = 'Scores';
export const noWords = 'no words';

/** The heading of an explanation. */
export function explanationOf(line: number): string {
  return `Line ${line}`;
}

/** Where the part of a page is that was read. */
export function partRead(container: string, line: number, endLine: number): string {
  return line === endLine ? `${container}, line ${line}` : `${container}, lines ${line} to ${endLine}`;
}

/** A line of the part that was read. */
export function lineRead(index: number): string {
  return index === 0 ? 'First line' : `Line ${index + 1}`;
}

/** The title that was found, and by how much it is better than none. */
export function titleFound(text: string, gain: number): string {
  return `Title “${text}”: ${formatScore(gain)} better than no title`;
}

export const noTitle = 'No title was found.';

/** The second best title. */
export function runnerUp(text: string, less: number): string {
  return `Second best “${text}”: ${formatScore(less)} less`;
}

/** What words may be by themselves. */
export function mayBe(hypotheses: string): string {
  return `By its words alone: ${hypotheses}`;
}

/** What speaks for and against words as a title. */
export function asTitle(evidence: string): string {
  return `As a title: ${evidence}`;
}

/** What the slot adds, and what it holds elsewhere on the page. */
export function slotAdds(adds: number, holds: string): string {
  return `Its place adds ${formatScore(adds)}; on this page it holds ${holds === '' ? 'nothing' : holds}`;
}

/** Where a span opens and closes. */
export function slot(opens: string, closes: string, style: string, line: string): string {
  return `It ${opens} and ${closes}; style ${style}, ${line}`;
}

/** The pieces that a span is made of. */
export function atoms(texts: readonly string[]): string {
  return `${formatNumber(texts.length)} ${plural(texts.length, 'piece')}: ${texts.join(' | ')}`;
}

/** A share of the slot. */
export function share(label: string, part: number): string {
  return `${label} ${Math.round(part * 100)} %`;
}

/** A score in log odds, with one decimal. */
export function formatScore(score: number): string {
  return score
    .toFixed(1)
    .replace(/^-(?=0\.0$)/u, '')
    .replace('-', '−');
}

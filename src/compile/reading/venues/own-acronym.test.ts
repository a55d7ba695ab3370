import { expect, it } from 'vitest';
import { Line } from '../lines/line.ts';
import { Memo } from '../lines/memo.ts';
import { isOwnAcronym } from './own-acronym.ts';

/** The span of the text in the last brackets of a line. */
function inBrackets(text: string) {
  const { spans } = new Line({ text, marks: [] }, new Memo());
  const inner = /\(([^()]*)\)$/u.exec(text)?.[1];
  const found = spans.flat().find(({ span }) => span.text === inner);
  if (found === undefined) throw new Error(`no span is ${inner}`);
  return found.span;
}

it.each([
  ['Knots of Allelic Ropes (KAR)', true],
  ['Oxford Rope School (OxRS 2026)', true],
  ['Knot Rope Toolkit (KRT ’24)', true],
  ['A Theory of Rope (KNOT 2023)', false],
  ['Challenges of Machine Looms in Winter (OpML 19)', false],
  ['2019 Conference on Operational Machine Looms (OpML 19)', false],
  ['Workshop on Rope Knots (WRK 2023)', false],
  ['Operating Systems Design and Implementation (OSDI 2022)', false],
  ['Ropes and Kites (RK 2022)', false],
])('isOwnAcronym judges “%s”', (text, isOwn) => {
  expect(isOwnAcronym(inBrackets(text))).toBe(isOwn);
});

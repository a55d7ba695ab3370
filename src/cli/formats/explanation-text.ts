import type { Explanation, Reading, ReadSpan } from '../../paper/reports/explanation.ts';

/** Formats an explanation for the terminal. */
export function explanationText({ sentences, reading }: Explanation): string {
  const [first = '', ...others] = sentences;
  const words = reading === null ? [] : readingLines(reading);
  return [first, ...others.map((sentence) => `  ${sentence}`), ...words].join('\n');
}

function readingLines({ container, line, endLine, lines, title, runnerUp }: Reading): string[] {
  return [
    `${container}, lines ${line} to ${endLine}`,
    ...lines.flatMap(({ spans }, index) => [
      index === 0 ? 'first line' : `line ${index + 1}`,
      ...spans.flatMap(spanLines),
    ]),
    title === null ? 'no title' : `title “${title.text}”: gain ${fixed(title.gain)}`,
    ...(runnerUp === null ? [] : [`runner-up “${runnerUp.text}”: ${fixed(runnerUp.less)} less`]),
  ];
}

function spanLines(span: ReadSpan): string[] {
  const {
    label,
    score,
    text,
    opens,
    closes,
    style,
    slotLine,
    hypotheses,
    slotAdds,
    slotHolds,
    titleEvidence,
  } = span;
  const alone = hypotheses.map((each) => `${each.label} ${fixed(each.score)}`).join(', ');
  const forTitle = titleEvidence.map(({ says, adds }) => `${says} ${fixed(adds)}`).join(', ');
  const held = slotHolds.map((each) => `${each.label} ${Math.round(each.share * 100)} %`).join(', ');
  return [
    `  ${label} ${fixed(score)} “${text}”`,
    `    ${opens}, ${closes}, style: ${style}, line: ${slotLine}`,
    `    may be: ${alone}`,
    ...(forTitle === '' ? [] : [`    as a title: ${forTitle}`]),
    `    the slot adds ${fixed(slotAdds)}; on this page it holds: ${held || 'nothing'}`,
  ];
}

function fixed(number: number): string {
  return number.toFixed(1).replace(/^-(?=0\.0$)/u, '');
}

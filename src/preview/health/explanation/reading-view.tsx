import * as explanationMessages from '../../../messages/preview/explanation.ts';
import type { Reading, ReadLine, ReadSpan } from '../../../paper/reports/explanation.ts';

/**
 * How a part of a page was read: its words with their labels, the title and the runner-up, and the scores. What is not
 * an entry was read as if it were one, to find out.
 */
export function ReadingView({ reading, isEntry }: { reading: Reading; isEntry: boolean }) {
  const { container, line, endLine, lines, title, runnerUp } = reading;
  return (
    <section aria-label={explanationMessages.howRead} className="health-reading">
      <h3>{isEntry ? explanationMessages.howRead : explanationMessages.readAlone}</h3>
      <p className="health-part">{explanationMessages.partRead(container, line, endLine)}</p>
      {lines.map((each, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one reading never move
        <LabelledLine key={index} line={each} name={explanationMessages.lineRead(index)} />
      ))}
      <p>
        {title === null
          ? explanationMessages.noTitle
          : explanationMessages.titleFound(title.text, title.gain)}
      </p>
      {runnerUp !== null && <p>{explanationMessages.runnerUp(runnerUp.text, runnerUp.less)}</p>}
      <details>
        <summary>{explanationMessages.scores}</summary>
        <ul>
          {lines.flatMap(({ spans }, index) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one reading never move
            spans.map((span) => <SpanScores key={`${index}:${span.start}`} span={span} />),
          )}
        </ul>
      </details>
    </section>
  );
}

/** The words of a line, each run with its label below; the punctuation between them is faint. */
function LabelledLine({ line: { text, spans }, name }: { line: ReadLine; name: string }) {
  return (
    <div className="health-labelled">
      <p className="health-part">{name}</p>
      {spans.length === 0 ? (
        <p className="health-part">{explanationMessages.noWords}</p>
      ) : (
        <p>
          {spans.map(({ start, end, label }, index) => (
            <span key={start}>
              <span className="health-between">{text.slice(spans[index - 1]?.end ?? 0, start)}</span>
              <span className="health-span" data-label={label}>
                {text.slice(start, end)}
                <span className="health-label">{label}</span>
              </span>
            </span>
          ))}
          <span className="health-between">{text.slice(spans.at(-1)?.end ?? 0)}</span>
        </p>
      )}
    </div>
  );
}

function SpanScores({ span }: { span: ReadSpan }) {
  const {
    text,
    label,
    score,
    opens,
    closes,
    style,
    slotLine,
    hypotheses,
    slotAdds,
    slotHolds,
    atoms,
    titleEvidence,
  } = span;
  const alone = hypotheses
    .map((each) => `${each.label} ${explanationMessages.formatScore(each.score)}`)
    .join(', ');
  const forTitle = titleEvidence.map(({ says, adds }) => `${says} ${explanationMessages.formatScore(adds)}`);
  const holds = slotHolds.map((each) => explanationMessages.share(each.label, each.share)).join(', ');
  return (
    <li className="health-score">
      <p>
        <span className="health-label">{label}</span>{' '}
        <span className="health-count">{explanationMessages.formatScore(score)}</span> {text}
      </p>
      <p>{explanationMessages.mayBe(alone)}</p>
      {forTitle.length > 0 && <p>{explanationMessages.asTitle(forTitle.join(', '))}</p>}
      <p>{explanationMessages.slotAdds(slotAdds, holds)}</p>
      <p>{explanationMessages.slot(opens, closes, style, slotLine)}</p>
      {atoms.length > 1 && <p>{explanationMessages.atoms(atoms)}</p>}
    </li>
  );
}

import type { CodeFrame as Frame } from '../../paper/reports/health.ts';

/** A part of a source line with its number; the character that the problem is about is marked. */
export function CodeFrame({ line, frame: { text, at } }: { line: number; frame: Frame }) {
  const end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  return (
    <pre className="health-frame">
      <span className="health-frame-line">{line}</span>
      <code>
        {text.slice(0, at)}
        <mark>{at < text.length ? text.slice(at, end) : ' '}</mark>
        {text.slice(end)}
      </code>
    </pre>
  );
}

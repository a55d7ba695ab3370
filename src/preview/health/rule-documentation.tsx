import * as healthMessages from '../../messages/preview/health.ts';
import type { RuleText } from '../../paper/reports/health.ts';

/** The documentation of a rule, folded. */
export function RuleDocumentation({ texts }: { texts: readonly RuleText[] }) {
  return (
    <details className="health-rule">
      <summary>{healthMessages.aboutRule}</summary>
      {texts.map(({ kind, text }) =>
        kind === 'example' ? (
          <pre key={text} className="health-frame">
            <code>{text}</code>
          </pre>
        ) : (
          <p key={text}>
            {text.split('`').map((part, index) =>
              // Every second part stands in backticks.
              index % 2 === 1 ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
                <code key={index}>{part}</code>
              ) : (
                part.replaceAll(/\*\*|(?<!\w)_|_(?!\w)/gu, '')
              ),
            )}
          </p>
        ),
      )}
    </details>
  );
}

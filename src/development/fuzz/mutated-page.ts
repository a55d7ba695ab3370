import fc from 'fast-check';
import { arbitraryPage } from '../../testing/arbitrary-page.ts';

/** What is likely to confuse a reader of markdown. */
const tokens = [
  ...[
    '`',
    '```',
    '~~~',
    '*',
    '**',
    '_',
    '[',
    ']',
    '](',
    '[[',
    ']]',
    '<',
    '>',
    '</',
    '<!--',
    '-->',
    '|',
    '\\',
  ],
  ...[
    '\n',
    '\n\n',
    '    ',
    '\t',
    '* ',
    '1. ',
    '> ',
    '# ',
    '## ',
    '---\n',
    '+++\n',
    '$$',
    '&',
    '&amp;',
    '&#0;',
  ],
  ...[
    '{%',
    '%}',
    '{% hint %}',
    '{% endhint %}',
    '{% tabs %}',
    '{% raw %}',
    '{{< x >}}',
    '[^1]',
    '[^1]: ',
    '[x]: y',
  ],
  ...[
    '<details>',
    '</details>',
    '<table><tr><td>',
    '</td>',
    '<style>',
    '<a href="',
    '<br>',
    '<li>',
    '<!r',
    'http://',
  ],
  ...[
    '(OSDI 2024)',
    '(',
    ')',
    '“',
    '”',
    ':',
    ';',
    ',',
    '.',
    '/',
    '-',
    '—',
    '·',
    '\u200b',
    '\u202e',
    '\u0301',
    '\ud800',
  ],
];

/** Changes a text somewhere; numbers beyond its end begin again at its beginning. */
type Change =
  | { readonly kind: 'insert'; readonly at: number; readonly text: string }
  | { readonly kind: 'remove' | 'repeat'; readonly at: number; readonly length: number }
  | { readonly kind: 'move'; readonly at: number; readonly length: number; readonly to: number };

const at = fc.nat({ max: 100_000 });
const length = fc.nat({ max: 60 });
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constant('insert' as const),
    at,
    text: fc.oneof(fc.constantFrom(...tokens), fc.string({ unit: 'binary', maxLength: 4 })),
  }),
  fc.record({ kind: fc.constantFrom('remove' as const, 'repeat' as const), at, length }),
  fc.record({ kind: fc.constant('move' as const), at, length, to: at }),
);

function changed(text: string, one: Change): string {
  const start = text.length === 0 ? 0 : one.at % text.length;
  if (one.kind === 'insert') return text.slice(0, start) + one.text + text.slice(start);
  const end = start + one.length;
  const part = text.slice(start, end);
  if (one.kind === 'repeat') return text.slice(0, end) + part + text.slice(end);
  const rest = text.slice(0, start) + text.slice(end);
  if (one.kind !== 'move') return rest;
  const to = rest.length === 0 ? 0 : one.to % rest.length;
  return rest.slice(0, to) + part + rest.slice(to);
}

/** Pages of lists, among them the given ones, with up to twelve changes. */
export function mutatedPage(pages: readonly string[]): fc.Arbitrary<string> {
  const page = pages.length === 0 ? arbitraryPage : fc.oneof(arbitraryPage, fc.constantFrom(...pages));
  return fc
    .tuple(page, fc.array(change, { maxLength: 12 }))
    .map(([text, changes]) => changes.reduce(changed, text).toWellFormed());
}

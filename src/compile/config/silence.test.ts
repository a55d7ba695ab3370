import { describe, expect, it } from 'vitest';
import { compileList } from '../compile-list.ts';
import { createReporter } from '../diagnostics/reporter.ts';
import { listOfTexts } from '../read/list-of-texts.ts';

/** The diagnostics of a page. */
function diagnosticsOf(text: string): string[] {
  const reporter = createReporter();
  const { report } = compileList(listOfTexts({ 'README.md': text }, reporter), reporter);
  return report.diagnostics.map(({ line, code }) => `${line} ${code}`);
}

const entries = (...between: readonly string[]) =>
  `# Tides

- Tides at Night (OSDI 2022) [[Paper](https://example.org/1)]
${between[0] ?? ''}
- Tides at Dawn (OSDI 2022) [[Paper](gone.pdf)]
  - see [this](missing.md)
${between[1] ?? ''}
- Tides at Noon (OSDI 2022) [[Paper](lost.pdf)]
`;

describe('a comment that silences rules', () => {
  it('is for the next entry and all of its lines', () => {
    expect(diagnosticsOf(entries())).toEqual(['5 link-broken', '6 link-broken', '8 link-broken']);
    expect(diagnosticsOf(entries('<!-- paperdex-ignore link-broken -->'))).toEqual(['8 link-broken']);
    expect(diagnosticsOf(entries('', '  <!-- paperdex-ignore link-broken -->'))).toEqual([
      '5 link-broken',
      '6 link-broken',
    ]);
  });

  it('may name several rules, or none for all', () => {
    expect(diagnosticsOf(entries('<!-- paperdex-ignore year-conflict, link-broken -->'))).toEqual([
      '8 link-broken',
    ]);
    expect(diagnosticsOf(entries('<!-- paperdex-ignore -->'))).toEqual(['8 link-broken']);
    expect(diagnosticsOf(entries('<!-- paperdex-ignore year-conflict -->')).length).toBe(3);
  });

  it('names a rule that does not exist', () => {
    expect(diagnosticsOf(entries('<!-- paperdex-ignore link-broke -->'))).toContain('4 silence-unknown');
  });

  it('is for the lines up to an empty one where no entry begins', () => {
    const text = 'Of [one](a.md)\nand [two](b.md).\n\nOf [three](c.md).\n\n- Tides at Night (OSDI 2022)\n';
    expect(diagnosticsOf(`# Tides\n\n${text}`)).toEqual(['3 link-broken', '4 link-broken', '6 link-broken']);
    expect(diagnosticsOf(`# Tides\n<!-- paperdex-ignore link-broken -->\n\n${text}`)).toEqual([
      '7 link-broken',
    ]);
  });
});

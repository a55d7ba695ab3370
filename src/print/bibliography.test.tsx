import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { noMarks, type ReaderMarks } from '../paper/reader-marks.ts';
import type { Paper } from '../paper/schema.ts';
import { sampleLink, samplePaper, sampleVenue } from '../testing/sample-list.ts';
import { Bibliography } from './bibliography.tsx';
import { printedPaper } from './printed-paper.ts';

/** The paragraph of a paper. */
async function paragraph(
  parts: Partial<Paper>,
  { remark = '', marks = {} }: { remark?: string; marks?: Partial<ReaderMarks> } = {},
) {
  const printed = printedPaper({ paper: samplePaper(parts), remark, marks: { ...noMarks, ...marks } });
  const { container } = await render(<Bibliography papers={[printed]} />);
  return container.querySelector('li')?.textContent?.replace(/\s+/gu, ' ').trim();
}

describe('the paragraph of a paper', () => {
  it('says its name and title, from where and in which year it is, what was awarded, its address and its code', async () => {
    const alder = {
      name: 'Alder',
      title: 'Alder: Trees by the Water',
      affiliations: ['Rowan College', 'Lake House'],
      venue: sampleVenue('OSDI'),
      year: 2024,
      awards: ['Best Paper'],
      links: [{ ...sampleLink('paper'), url: 'https://example.org/alder' }, sampleLink('code')],
    };
    expect(await paragraph(alder, { remark: 'How roots find water' })).toBe(
      'Alder: Trees by the Water. Rowan College, Lake House. OSDI 2024. Best Paper. How roots find water. ' +
        'https://example.org/alder · Code: https://example.org/code',
    );
  });

  it('puts a name that the title does not begin with before it', async () => {
    expect(await paragraph({ name: 'Alder', title: 'Trees by the Water' })).toBe(
      'Alder · Trees by the Water.',
    );
  });

  it('has the most lasting address that is known', async () => {
    expect(await paragraph({ links: [sampleLink('paper')] })).toBe('A Sample. https://example.org/paper');
    const known = { links: [sampleLink('paper')], identifiers: { doi: '10.1/alder' } };
    expect(await paragraph(known)).toBe('A Sample. https://doi.org/10.1/alder');
  });

  it('says its code once, where that is all there is to it', async () => {
    expect(await paragraph({ links: [sampleLink('code')] })).toBe('A Sample. https://example.org/code');
  });

  it('says in words what the reader says of it', async () => {
    expect(await paragraph({}, { marks: { starred: true, progress: 'to-read' } })).toBe(
      'A Sample. Starred, To read.',
    );
  });
});

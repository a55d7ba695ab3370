import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { noMarks, type ReaderMarks } from '../paper/reader-marks.ts';
import type { Paper } from '../paper/schema.ts';
import { sampleLink, samplePaper, sampleVenue } from '../testing/sample-list.ts';
import { Bibliography } from './bibliography.tsx';
import { printedPaper } from './printed-paper.ts';

/** Renders the paragraph of a paper and returns its text. */
async function paragraph(
  parts: Partial<Paper>,
  { remark = '', marks = {} }: { remark?: string; marks?: Partial<ReaderMarks> } = {},
) {
  const printed = printedPaper({ paper: samplePaper(parts), remark, marks: { ...noMarks, ...marks } });
  const { container } = await render(<Bibliography papers={[printed]} />);
  return container.querySelector('li')?.textContent?.replace(/\s+/gu, ' ').trim();
}

describe('a paragraph of the bibliography', () => {
  it('has title, affiliations, venue, year, awards, remark, address and code', async () => {
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

  it('puts the short name first unless the title begins with it', async () => {
    expect(await paragraph({ name: 'Alder', title: 'Trees by the Water' })).toBe(
      'Alder · Trees by the Water.',
    );
  });

  it('says “et al.” where the list names only some of the authors', async () => {
    expect(await paragraph({ authors: ['Ada Frost', 'Jan Berg'], authorsComplete: false })).toBe(
      'A Sample. Ada Frost, Jan Berg et al.',
    );
    const many = Array.from({ length: 14 }, (_, number) => `Author ${number + 1}`);
    expect(await paragraph({ authors: many, authorsComplete: false })).toMatch(/Author 12 et al\.$/u);
  });

  it('prefers the DOI as the address', async () => {
    expect(await paragraph({ links: [sampleLink('paper')] })).toBe('A Sample. https://example.org/paper');
    const known = { links: [sampleLink('paper')], identifiers: { doi: '10.1/alder' } };
    expect(await paragraph(known)).toBe('A Sample. https://doi.org/10.1/alder');
  });

  it('prints the code link once if there is no other address', async () => {
    expect(await paragraph({ links: [sampleLink('code')] })).toBe('A Sample. https://example.org/code');
  });

  it("ends with the reader's own marks", async () => {
    expect(await paragraph({}, { marks: { starred: true, progress: 'to-read' } })).toBe(
      'A Sample. Starred, To read.',
    );
  });
});

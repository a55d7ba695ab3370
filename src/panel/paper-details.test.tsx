import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { shardOf } from '../paper/shards.ts';
import { showList } from '../testing/page/show-list.tsx';
import { servePart } from '../testing/page/show-queues.ts';
import { sampleDataset } from '../testing/sample-list.ts';

const panel = page.getByRole('complementary', { name: 'Paper' });
const doubt = panel.getByText('Some fields may have been misread.');

const dataset = sampleDataset([
  {
    id: 'cut',
    title: 'Half a Crew',
    authors: ['Mira Stone', 'Tomas Reed', 'Yuki Hara'],
    authorsComplete: false,
  },
  { id: 'whole', title: 'The Whole Crew', authors: ['Olga Brandt'] },
]);

describe('the panel of a paper', () => {
  it.each([
    [0.59, true],
    [0.6, false],
    [null, false],
  ])('at a confidence of %s says that fields may have been misread: %s', async (confidence, isDoubtful) => {
    const printedLines = [{ file: 'list.md', line: 7, pieces: [{ text: 'Half a Crew', fields: ['title'] }] }];
    const details = { cut: { confidence, printedLines } };
    servePart('details', JSON.stringify({ details }));
    // Another dataset, because its details are fetched once.
    await showList({ dataset: { ...dataset }, address: '?paper=cut' });
    await expect.element(panel.getByText('list.md:7')).toBeVisible();
    expect(doubt.elements().length).toBe(isDoubtful ? 1 : 0);
  });

  it('loads only the part of a large list’s details that holds the paper', async () => {
    servePart('details');
    const meta = document.querySelector<HTMLMetaElement>('meta[name="details"]');
    if (meta !== null) meta.content = './assets/details-0/{640}.json';
    const load = vi.spyOn(globalThis, 'fetch').mockResolvedValue(Response.json({ details: {} }));
    await showList({ dataset: { ...dataset }, address: '?paper=whole' });
    await expect.element(panel.getByText('Olga Brandt')).toBeVisible();
    expect(load.mock.calls).toEqual([[`./assets/details-0/${shardOf('whole', 640)}.json`]]);
  });

  it('says nothing about where fields were printed if that is not known', async () => {
    servePart('details', '{"details":{}}');
    await showList({ dataset, address: '?paper=whole' });
    await expect.element(panel.getByText('Olga Brandt')).toBeVisible();
    expect(panel.getByText('Source lines').elements()).toEqual([]);
  });

  it('says “et al.” after authors of whom the list names only some, as the table does', async () => {
    await showList({ dataset, address: '?cols=author&paper=cut' });
    await expect.element(panel.getByText('et al.')).toBeVisible();
    await expect
      .element(page.getByRole('row', { name: /Half a Crew/u }))
      .toHaveTextContent('Mira Stone, Tomas Reed +1 et al.');
    await expect.element(page.getByRole('row', { name: /The Whole Crew/u })).not.toHaveTextContent('et al.');
    await expect.element(page.getByRole('checkbox', { name: 'Yuki Hara' })).toBeVisible();
    expect(page.getByRole('checkbox', { name: /et al/u }).elements()).toEqual([]);
  });

  it('copies BibTeX by a key, and shows the citation by its button or if the browser refuses to copy', async () => {
    const copy = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await showList({ dataset, address: '?paper=whole' });
    const cite = panel.getByRole('button', { name: 'Cite' });
    await expect.element(cite).toBeVisible();
    await userEvent.keyboard('c');
    await expect.element(panel.getByRole('button', { name: 'BibTeX copied' })).toBeVisible();
    expect(copy).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('author = {Brandt, Olga}'));
    expect(panel.getByRole('region', { name: 'Citation' }).elements()).toEqual([]);

    copy.mockRejectedValue(new Error('refused'));
    await userEvent.keyboard('c');
    const text = panel.getByRole('region', { name: 'Citation' }).getByText('author = {Brandt, Olga}');
    await expect.element(text).toBeVisible();
    await panel.getByRole('button', { name: 'Copy it below' }).click();
    await expect.element(text).not.toBeInTheDocument();
    await userEvent.keyboard('j');
    await expect.element(panel.getByRole('button', { name: 'Cite' })).toBeVisible();
  });

  it('shows topics as trails, and the venue once, beside a link to its page', async () => {
    const paper = {
      id: 'once',
      title: 'The Crew at Sea',
      venue: { name: 'OSDI', raw: 'OSDI 2022', kind: 'conference' as const },
      topics: [['Boats', 'Crews']],
      links: [{ kind: 'venue' as const, label: 'OSDI 2022', url: 'https://example.org/osdi', page: null }],
    };
    await showList({ dataset: sampleDataset([paper]), address: '?paper=once' });
    await expect.element(panel.getByRole('link', { name: 'Crews' })).toBeVisible();
    expect(panel.getByRole('link', { name: 'Boats' }).element().getAttribute('href')).toBe(
      '?topic=Boats&paper=once',
    );
    const venuePage = panel.getByRole('link', { name: 'Page of OSDI 2022' });
    expect(venuePage.element().getAttribute('href')).toBe('https://example.org/osdi');
    expect(panel.getByText('OSDI 2022', { exact: true }).elements()).toHaveLength(1);
  });
});

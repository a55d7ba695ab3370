import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { Explanation } from '../../paper/reports/explanation.ts';
import type { ListHealth, PageLines } from '../../paper/reports/health.ts';
import { problem, sampleExplanation, sampleHealth, sampleLines } from '../../testing/sample-health.ts';
import { connectPreview } from '../live-report.ts';
import { HealthPage } from './health-page.tsx';

interface Served {
  health: ListHealth;
  lines: PageLines | null;
  explanation: Explanation;
  /** The editor that opens files; null if none is found, `refused` if the server refuses. */
  editor: string | null;
}

/** Shows List health at an address, with a server that answers as `served` says, also after it changes. */
async function open(search: string, change: Partial<Served> = {}) {
  const served: Served = {
    health: sampleHealth,
    lines: sampleLines,
    explanation: sampleExplanation,
    editor: 'code',
    ...change,
  };
  const asked: string[] = [];
  vi.spyOn(window, 'fetch').mockImplementation(async (address, options) => {
    const text = String(address);
    asked.push(options?.method === 'POST' ? `POST ${text}` : text);
    const answers: readonly [string, unknown][] = [
      ['health.json', served.health],
      ['lines.json', served.lines],
      ['explanation.json', served.explanation],
      ['report.json', { isCurrent: true, report: { diagnostics: [] } }],
    ];
    if (text.startsWith('open?'))
      return served.editor === 'refused'
        ? new Response('Forbidden', { status: 403 })
        : Response.json({ editor: served.editor });
    const value = answers.find(([name]) => text.startsWith(name))?.[1] ?? null;
    return value === null ? new Response('Not Found', { status: 404 }) : Response.json(value);
  });
  history.replaceState(null, '', search === '' ? location.pathname : search);
  await render(<HealthPage settings={null} />);
  return { served, asked };
}

/** Tells the page that the list was compiled again. */
const compiled = () =>
  connectPreview({ onCompiled: async () => {}, onSave: () => {}, onVersion: async () => {} });

const group = (name: string) => page.getByRole('region', { name, exact: true });
const text = () => page.getByRole('region', { name: 'Text of the page' });
const panel = () => page.getByRole('complementary', { name: 'What became of this line' });
const linesOf = (use: string) => document.querySelectorAll(`[data-line][data-use="${use}"]`).length;

describe('the problems', () => {
  it('are grouped by rule, the gravest first, with their numbers', async () => {
    await open('');
    await expect.element(page.getByText('1 error, 3 warnings, 1 notice in 2 pages')).toBeVisible();
    const names = [...document.querySelectorAll('.health-group')].map((each) => each.ariaLabel);
    expect(names).toEqual([
      'Files that are too big',
      'Broken links',
      'Links without an address',
      'Unclear items',
    ]);
    await expect.element(group('Broken links').getByRole('listitem')).toHaveLength(2);
  });

  it('show the source line with the character marked, the advice, and the row of the paper', async () => {
    await open('');
    const first = group('Broken links').getByRole('listitem').first();
    await expect.element(first.getByText('Correct the path, or add the file to the list.')).toBeVisible();
    await expect.element(first.getByRole('mark')).toHaveTextContent(/^\[$/u);
    await expect
      .element(first.getByRole('link', { name: 'Lamps at Sea' }))
      .toHaveAttribute('href', './?paper=lamps-at-sea');
  });

  it('say what their rule is about', async () => {
    await open('');
    await group('Broken links').getByText('About this rule').click();
    await expect.element(page.getByText('The link points to a page that is not in the list.')).toBeVisible();
    await expect.element(page.getByText('[Notes](notes/quues.md)')).toBeVisible();
  });

  it('are grouped by page, with the pages that have none; Back returns', async () => {
    await open('');
    await page.getByRole('link', { name: 'By page' }).click();
    expect(location.search).toBe('?by=file');
    await expect.element(group('other.md').getByText('no problems')).toBeVisible();
    await expect.element(group('big.md').getByText('file-too-big')).toBeVisible();
    // Only pages have lines to show.
    await expect.element(group('big.md').getByText('big.md:1:1')).toBeVisible();
    await expect.element(group('big.md').getByRole('link')).not.toBeInTheDocument();
    history.back();
    await expect.element(group('Broken links')).toBeVisible();
  });

  it('can be filtered by severity', async () => {
    await open('?severity=info');
    await expect.element(group('Unclear items')).toBeVisible();
    await expect.element(group('Broken links')).not.toBeInTheDocument();
    await page.getByRole('link', { name: 'Errors 1' }).click();
    await expect.element(group('Files that are too big')).toBeVisible();
    await expect.element(group('Unclear items')).not.toBeInTheDocument();
  });

  it('are drawn in parts if a rule has many', async () => {
    const diagnostics = Array.from({ length: 120 }, (_, index) => problem({ line: index + 1 }));
    await open('', { health: { ...sampleHealth, diagnostics } });
    await group('Broken links').getByText('Broken links').click();
    await expect.element(group('Broken links').getByRole('listitem')).toHaveLength(50);
    await page.getByRole('button', { name: 'Show 70 more' }).click();
    await expect.element(group('Broken links').getByRole('listitem')).toHaveLength(120);
  });

  it('are none in a healthy list', async () => {
    await open('', { health: { ...sampleHealth, diagnostics: [] } });
    await expect.element(page.getByText('Nothing to report: every check passed.')).toBeVisible();
  });

  it('follow a save', async () => {
    const { served } = await open('');
    await expect.element(group('Unclear items')).toBeVisible();
    served.health = { ...sampleHealth, version: 2, diagnostics: [problem()] };
    compiled();
    await expect.element(group('Unclear items')).not.toBeInTheDocument();
    await expect.element(page.getByText('0 errors, 1 warning, 0 notices in 2 pages')).toBeVisible();
  });
});

describe('opening in the editor', () => {
  const press = () => page.getByRole('button', { name: 'Open in editor lamps.md:5' }).click();

  it('asks the server, and says which editor opened', async () => {
    const { asked } = await open('');
    await press();
    await expect.element(page.getByText('Opened in code')).toBeVisible();
    expect(asked).toContain('POST open?file=lamps.md&line=5&column=33');
  });

  it('copies the place if no editor is found', async () => {
    const copy = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await open('', { editor: null });
    await press();
    await expect.element(page.getByText('No editor found: set $VISUAL. Copied lamps.md:5')).toBeVisible();
    expect(copy).toHaveBeenCalledWith('lamps.md:5');
  });

  it('says so if the server refuses', async () => {
    await open('', { editor: 'refused' });
    await press();
    await expect.element(page.getByText('The preview did not open it')).toBeVisible();
  });
});

describe('the text of a page', () => {
  it('gives each line what became of it, in as many lines as the account says', async () => {
    await open('?file=lamps.md');
    await expect.element(text()).toBeVisible();
    const { lines } = sampleHealth.files[0] ?? { lines: null };
    for (const use of ['entry', 'note', 'navigation', 'prose', 'notUnderstood', 'heading', 'blank'] as const)
      expect([use, linesOf(use)]).toEqual([use, lines?.[use]]);
    await expect
      .element(page.getByRole('button', { name: 'Not understood: go to the next of 1 line' }))
      .toHaveTextContent('Not understood 1');
    await expect
      .element(page.getByText('Not coloured: 1 heading, 1 of markup, 1 blank. 9 lines in all.'))
      .toBeVisible();
  });

  it('shows the text as it is written, and the problems below their lines', async () => {
    await open('?file=lamps.md');
    await expect.element(text().getByText('What we read <b>about</b> lamps.')).toBeVisible();
    const item = text().getByRole('listitem').filter({ hasText: 'SOSP 2021' }).first();
    await expect.element(item.getByText('points to sea.md')).toBeVisible();
  });

  it('goes to the next line of a use, and from the last to the first', async () => {
    await open('?file=lamps.md');
    const next = page.getByRole('button', { name: /^Entry: go to the next/u });
    for (const line of [5, 8, 5]) {
      await next.click();
      await expect.element(page.getByRole('link', { name: `Line ${line}, Entry: explain` })).toHaveFocus();
    }
  });

  it('is one stop in the tab order; arrow keys go from line to line', async () => {
    await open('?file=lamps.md');
    await expect.element(text()).toBeVisible();
    expect(document.querySelectorAll('[data-line] a[tabindex="0"]')).toHaveLength(1);
    page.getByRole('link', { name: 'Line 1, Heading: explain' }).element().focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.element(page.getByRole('link', { name: 'Line 3, Prose: explain' })).toHaveFocus();
    await userEvent.keyboard('{End}{ArrowUp}');
    await expect.element(page.getByRole('link', { name: 'Line 8, Entry: explain' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(panel().getByRole('heading', { name: 'Line 8' })).toBeVisible();
  });

  it('explains a line on a click, and Back closes the explanation', async () => {
    const { asked } = await open('?file=lamps.md');
    await text().getByText('- **Lamps at Sea**').click();
    expect(location.search).toBe('?file=lamps.md&line=5');
    await expect.element(panel().getByText('is an entry that lists paper')).toBeVisible();
    expect(asked).toContain('explanation.json?file=lamps.md&line=5');
    await expect.element(panel().getByText('4.2 better than no title')).toBeVisible();
    await expect.element(panel().getByText('Second best “SOSP 2021”: 9.0 less')).toBeVisible();
    const labelled = [...document.querySelectorAll('.health-span')].map((each) => each.textContent);
    expect(labelled).toEqual(['Lamps at Seatitle', 'SOSP 2021venue']);
    await panel().getByText('Scores').click();
    await expect.element(panel().getByText('By its words alone: title 2.5, remark −0.5')).toBeVisible();
    await expect.element(panel().getByText('2 pieces: Lamps | at Sea')).toBeVisible();
    history.back();
    await expect.element(panel()).not.toBeInTheDocument();
  });

  it('follows a save: the explained line is found again below a new one', async () => {
    const { served } = await open('?file=lamps.md&line=5');
    await expect.element(panel()).toBeVisible();
    served.lines = {
      ...sampleLines,
      lines: ['<!-- new -->', ...sampleLines.lines],
      uses: ['markup', ...sampleLines.uses],
    };
    served.health = { ...sampleHealth, version: 2 };
    compiled();
    await expect.element(panel().getByRole('heading', { name: 'Line 6' })).toBeVisible();
    expect(location.search).toBe('?file=lamps.md&line=6');
    await expect
      .element(page.getByRole('link', { name: 'Line 6, Entry: explain' }))
      .toHaveAttribute('aria-current', 'true');
  });

  it('stays where it was scrolled to when lines are added above', async () => {
    const lines = Array.from({ length: 900 }, (_, index) => `line ${index + 1}`);
    const uses = lines.map(() => 'prose' as const);
    const { served } = await open('?file=lamps.md', { lines: { path: 'lamps.md', lines, uses } });
    await expect.element(text()).toBeVisible();
    const topOf = (words: string) =>
      text().getByText(words, { exact: true }).element().getBoundingClientRect().top;
    text().getByText('line 500', { exact: true }).element().scrollIntoView({ block: 'start' });
    const before = topOf('line 505');
    served.lines = { path: 'lamps.md', lines: ['new', 'new', ...lines], uses: ['prose', 'prose', ...uses] };
    served.health = { ...sampleHealth, version: 2 };
    compiled();
    await expect.element(text().getByText('new', { exact: true }).first()).toBeInTheDocument();
    await expect.poll(() => Math.abs(topOf('line 505') - before)).toBeLessThan(2);
  });

  it('says so if there is no such page', async () => {
    await open('?file=gone.md', { lines: null });
    await expect.element(page.getByText('The list has no such page.')).toBeVisible();
    await page.getByRole('link', { name: 'All problems' }).click();
    await expect.element(group('Broken links')).toBeVisible();
  });
});

it('says so if the server does not answer', async () => {
  vi.spyOn(window, 'fetch').mockRejectedValue(new TypeError('stopped'));
  await render(<HealthPage settings={null} />);
  await expect.element(page.getByRole('alert')).toHaveTextContent('The preview does not answer.');
});

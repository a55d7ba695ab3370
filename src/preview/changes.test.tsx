import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { ChangedDiagnostic, ChangedPaper, ListChanges, ListedPaper } from '../changes/list-changes.ts';
import { rowTitleId } from '../ui/dom.ts';
import type { Save } from './check-changes.ts';
import { showSave } from './latest-save.ts';
import { LiveBanner } from './live-banner.tsx';
import { connectPreview } from './live-report.ts';
import { readHead } from './since-head.ts';
import { SinceHeadButton } from './since-head-button.tsx';

const ebb: ListedPaper = { id: 'ebb', kind: 'paper', title: 'The Ebb', file: 'sea/tides.md', line: 12 };
const tides: ChangedPaper = {
  ...{ ...ebb, id: 'tides', title: 'Tides at Night', line: 3 },
  fields: [{ field: 'venue', from: 'NSDI', to: 'OSDI' }],
};
const gone: ListedPaper = { ...ebb, id: 'gone', title: 'A Lost Shore', line: 20 };
const nothing: ListChanges = {
  ...{ added: [], removed: [], changed: [], moved: [], newDiagnostics: [], goneDiagnostics: [] },
};
const some: ListChanges = { ...nothing, added: [ebb], changed: [tides], removed: [gone] };

const status = () => page.getByRole('status');
const dialog = () => page.getByRole('dialog');

describe('the last save', () => {
  afterEach(() => void vi.useRealTimers());

  it('says what it changed, with links to the rows', async () => {
    await render(<LiveBanner />);
    showSave({ changes: some, milliseconds: 142 });
    await expect
      .element(status())
      .toHaveTextContent(
        '+1 paper “The Ebb”, −1 paper “A Lost Shore”, venue of “Tides at Night”: NSDI → OSDI 142 ms',
      );
    await expect
      .element(status().getByRole('link', { name: '+1 paper “The Ebb”' }))
      .toHaveAttribute('href', '?paper=ebb');
    expect(status().getByRole('link').elements()).toHaveLength(2);
  });

  it('is acknowledged if it changed nothing', async () => {
    await render(<LiveBanner />);
    showSave({ changes: nothing, milliseconds: 8 });
    await expect.element(status()).toHaveTextContent('no paper changed 8 ms');
    await expect.element(status().getByRole('button', { name: 'All changes' })).not.toBeInTheDocument();
  });

  it('goes when it is dismissed, and by itself, but not while it is in use', async () => {
    await render(<LiveBanner />);
    showSave({ changes: some, milliseconds: 8 });
    await status().getByRole('button', { name: 'Dismiss' }).click();
    await expect.element(status()).toBeEmptyDOMElement();

    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await page.getByRole('status').unhover();
    showSave({ changes: some, milliseconds: 9 });
    await expect.element(status().getByRole('link', { name: /Ebb/u })).toBeVisible();
    await expect.poll(() => vi.getTimerCount()).toBeGreaterThan(0);
    const link = status().getByRole('link', { name: /Ebb/u }).element() as HTMLElement;
    link.focus();
    await expect.poll(() => vi.getTimerCount()).toBe(0);
    await expect.element(status().getByRole('link', { name: /Ebb/u })).toBeVisible();
    link.blur();
    await expect.poll(() => vi.getTimerCount()).toBeGreaterThan(0);
    vi.advanceTimersByTime(60_000);
    await expect.element(status()).toBeEmptyDOMElement();
  });

  it('lists all changes on demand', async () => {
    await render(<LiveBanner />);
    showSave({ changes: some, milliseconds: 142 });
    await status().getByRole('button', { name: 'All changes' }).click();
    await expect.element(dialog().getByRole('heading', { name: 'Added 1' })).toBeVisible();
    await expect.element(dialog().getByText('Venue')).toBeVisible();
    await expect.element(dialog().getByText('sea/tides.md:20')).toBeVisible();
    expect(dialog().getByRole('link').elements()).toHaveLength(2);
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog()).not.toBeInTheDocument();
  });

  it('lets the rows that came or changed stand out', async () => {
    await render(
      <table>
        <tbody>
          {[ebb, tides, gone].map(({ id, title }) => (
            <tr key={id}>
              <td id={rowTitleId(id)}>{title}</td>
            </tr>
          ))}
        </tbody>
      </table>,
    );
    const animate = vi.spyOn(Element.prototype, 'animate');
    showSave({ changes: some, milliseconds: 142 });
    const [first, second] = document.querySelectorAll('tr');
    await expect.poll(() => animate.mock.contexts).toEqual([first, second]);
  });
});

describe('a message of the server', () => {
  /** Delivers what the server sends of a compilation to a page that listens. */
  const deliver = async (message: object): Promise<Save[]> => {
    let listener = (_: { readonly data: string }) => {};
    vi.stubGlobal(
      'EventSource',
      class {
        addEventListener(type: string, added: typeof listener) {
          if (type === 'message') listener = added;
        }
      },
    );
    vi.spyOn(window, 'fetch').mockRejectedValue(new TypeError('offline'));
    const saves: Save[] = [];
    let loaded = () => {};
    const onCompiled = () => new Promise<void>((done) => (loaded = done));
    connectPreview({ onCompiled, onSave: (save) => saves.push(save), onVersion: async () => {} });
    listener({ data: JSON.stringify({ isCurrent: true, report: { diagnostics: [] }, ...message }) });
    expect(saves).toEqual([]);
    loaded();
    await Promise.resolve();
    return saves;
  };
  const warning: ChangedDiagnostic = {
    ...{ file: 'sea/tides.md', line: 12, column: 3, severity: 'warning', code: 'link-missing' },
    ...{ message: 'no link', paper: 'ebb' },
  };

  it('tells of a save when the page has the new list', async () => {
    const save = { changes: { ...some, newDiagnostics: [warning] }, milliseconds: 142 };
    expect(await deliver({ save: { ...save, line: 'in words' } })).toMatchObject([save]);
  });

  it.each<[string, object]>([
    ['no save', { save: null }],
    ['a save of another version', { save: { changes: { added: [ebb] }, milliseconds: 142 } }],
    ['errors that keep the table', { isCurrent: false, save: { changes: some, milliseconds: 142 } }],
  ])('may tell of %s', async (_, message) => expect(await deliver(message)).toEqual([]));
});

describe('the last commit', () => {
  const answers = new Map<string, unknown>();
  const open = async () => {
    vi.spyOn(window, 'fetch').mockImplementation(async (url) => Response.json(answers.get(String(url))));
    await readHead();
    await render(<SinceHeadButton />);
  };
  const button = () => page.getByRole('button', { name: /Since HEAD/u });

  it('is not shown without git', async () => {
    answers.set('head.json', null);
    await open();
    await expect.element(button()).not.toBeInTheDocument();
  });

  it('is compared on demand, then after every save', async () => {
    answers.set('head.json', '1a2b3c4');
    answers.set('since-head.json', { head: '1a2b3c4', changes: some });
    await open();
    expect(vi.mocked(window.fetch).mock.calls).toEqual([['head.json']]);
    await button().click();
    await expect
      .element(dialog().getByRole('heading', { name: 'Since the last commit, 1a2b3c4' }))
      .toBeVisible();
    await expect
      .element(dialog().getByRole('link', { name: 'The Ebb' }))
      .toHaveAttribute('href', '?paper=ebb');
    await dialog().getByRole('button', { name: 'Close' }).click();
    await expect.element(button()).toHaveTextContent('Since HEAD: +1 −1, 1 changed');

    answers.set('since-head.json', { head: '5d6e7f8', changes: nothing });
    await readHead();
    await expect.element(button()).toHaveTextContent(/^Since HEAD$/u);
    await button().click();
    await expect.element(dialog()).toHaveTextContent('No paper has changed, come or gone.');
    await dialog().getByRole('button', { name: 'Close' }).click();
  });

  it('says that it cannot be compared', async () => {
    answers.set('since-head.json', null);
    await open();
    await button().click();
    await expect.element(dialog()).toHaveTextContent('The list could not be compared with the commit.');
    await dialog().getByRole('button', { name: 'Close' }).click();
  });
});

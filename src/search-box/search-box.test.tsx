import { useCallback } from 'react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { explore } from '../search/explore.ts';
import { canonicalView } from '../search/query/canonical-view.ts';
import { buildSearchableIndex } from '../search/text-search.ts';
import { insertText } from '../testing/page/insert-text.ts';
import { showList } from '../testing/page/show-list.tsx';
import { smallList } from '../testing/page/small-list.ts';
import { useView } from '../view/use-view.ts';
import { SearchBox } from './search-box.tsx';
import { useCanonicalAddress } from './use-canonical-address.ts';

const index = buildSearchableIndex(smallList);

const search = () => page.getByRole('combobox', { name: 'Search the papers' });
const options = () => page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
const option = (text: string) => options().filter({ hasText: text });
/** A suggestion in the line below the box. */
const chip = (name: RegExp) => page.getByRole('button', { name });
const ticked = (name: string) => page.getByRole('checkbox', { name, exact: true });
const rows = () => [...document.querySelectorAll('table a[data-title]')].map((title) => title.textContent);
const address = () => expect.poll(() => location.search);

/** The search box without the rest of the page, connected to the address. */
function Box() {
  const [view, , updateView] = useView();
  const countsForQuery = useCallback(
    (query: string) => explore(index, canonicalView(index, { ...view, query })).counts,
    [view],
  );
  return (
    <SearchBox
      query={view.query}
      updateView={updateView}
      canonicalise={useCanonicalAddress(index, view, updateView)}
      countsForQuery={countsForQuery}
      index={index}
    />
  );
}

/** Renders the search box alone and focuses it. */
async function showBox(urlSearch = ''): Promise<void> {
  history.replaceState(null, '', location.pathname + urlSearch);
  await render(<Box />);
  focusBox();
}

/** Renders the small list and focuses the search box. */
async function showBoxAndRows(): Promise<void> {
  await showList({ dataset: smallList });
  focusBox();
}

function focusBox(): void {
  search().element().focus();
}

describe('the search box', () => {
  it('offers recent searches while it is empty, until they are cleared; Tab moves on', async () => {
    await showBox();
    await userEvent.keyboard('ven');
    // Now the code is loaded.
    await expect.element(chip(/^venue:/u)).toBeVisible();
    // A search is remembered once the box is drawn empty: nobody types again before that.
    await userEvent.keyboard('{Escape}');
    await expect.element(chip(/^ven/u)).toBeVisible();
    await userEvent.keyboard('paella{Escape}');
    await expect.element(chip(/^paella/u)).toBeVisible();
    await userEvent.keyboard('gpu sharing{Escape}');
    await expect.element(chip(/^gpu sharing/u)).toBeVisible();
    await userEvent.keyboard('{Tab}');
    await expect.element(chip(/^gpu sharing/u)).not.toBeInTheDocument();
    focusBox();
    await userEvent.keyboard('{ArrowRight}');
    await address().toBe('?q=gpu+sharing');
    await userEvent.keyboard('{Escape}{ArrowDown}{ArrowDown}');
    await expect.element(option('paella')).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{Enter}');
    await address().toBe('?q=paella');
    await userEvent.keyboard('{Escape}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}');
    await expect.element(option('Clear recent searches')).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{Enter}');
    await expect.element(chip(/^paella/u)).not.toBeInTheDocument();
    await userEvent.keyboard('queues{Escape}');
    await chip(/^Clear recent searches/u).click();
    await expect.element(chip(/^queues/u)).not.toBeInTheDocument();
    await expect.element(search()).toHaveFocus();
  });

  it('completes fields and values, by keyboard and by mouse', async () => {
    await showBox();
    await userEvent.keyboard('ven');
    await expect.element(chip(/^venue:/u)).toBeVisible();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(option('venue:')).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{Enter}');
    await expect.element(search()).toHaveValue('venue:');
    await expect.element(options().first()).toHaveTextContent(/\d+ papers?/u);
    await userEvent.keyboard('o{ArrowDown}');
    await expect.element(options().first()).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{Enter}');
    await address().toBe('?venue=OSDI');
    await expect.element(search()).toHaveValue('');

    await userEvent.keyboard('sos');
    await chip(/^SOSP/u).click();
    await address().toBe('?venue=OSDI&venue=SOSP');
    await expect.element(search()).toHaveFocus();

    await userEvent.keyboard('venue:');
    await expect.element(options().first()).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(options()).not.toBeInTheDocument();
    await expect.element(search()).toHaveValue('venue:');
  });

  it('takes what a sentence asks for by the right arrow, and never by Tab', async () => {
    await showBox();
    await userEvent.keyboard('that paper about sharing since 2020 at osdi');
    await expect.element(search()).toHaveAccessibleDescription('Right arrow: since 2020 as Year');
    await userEvent.keyboard('{ArrowRight}');
    await address().toMatch(/&year=2020-$/u);
    await expect.element(search()).toHaveAccessibleDescription('Right arrow: OSDI as Venue');
    await userEvent.keyboard('{ArrowLeft}{ArrowRight}');
    await expect.element(search()).toHaveValue(expect.stringMatching(/ at osdi$/u));
    await userEvent.keyboard('{ArrowRight}');
    await address().toMatch(/&year=2020-&venue=OSDI$/u);
    await userEvent.keyboard('{Control>}a{/Control}sos');
    await expect.element(chip(/^SOSP/u)).toBeVisible();
    await userEvent.keyboard('{Tab}');
    await expect.element(search()).not.toHaveFocus();
    await address().toMatch(/q=sos/u);
  });

  it('adds a history entry for what is typed after Back, and one for a completion', async () => {
    await showBox('?kind=paper');
    await userEvent.keyboard('gpu');
    await address().toMatch(/q=gpu/u);
    history.back();
    await expect.element(search()).toHaveValue('');
    await userEvent.keyboard('os');
    await chip(/^OSDI/u).click();
    await address().toBe('?venue=OSDI&kind=paper');
    history.back();
    await expect.element(search()).toHaveValue('os');
    history.back();
    await address().toBe('?kind=paper');
  });

  it('keeps the caret where the reader types', async () => {
    await showBox();
    await insertText(search(), ' sharing');
    await userEvent.keyboard('{Home}has:code gpu');
    await expect.element(search()).toHaveValue(expect.stringMatching(/^ ?gpu sharing$/u));
    await address().toMatch(/has=code$/u);
  });

  it('reads filters joined by OR as one part', async () => {
    await showBox();
    await userEvent.keyboard('venue:OSDI OR venue:SOSP ');
    await address().toBe('?venue=OSDI&venue=SOSP');
    await expect.element(search()).toHaveValue('');
  });

  it('reads a quoted value of several words, typed letter by letter', async () => {
    await showBox();
    await userEvent.keyboard('award:"best paper award" ');
    await address().toBe('?award=Best+Paper+Award');
    await expect.element(search()).toHaveValue('');
  });
});

describe('the search box and the rows', () => {
  it('ticks a value while its filter is typed, and keeps the text; Enter moves to the rows', async () => {
    await showBoxAndRows();
    await userEvent.keyboard('venue:OSDI');
    await expect.element(ticked('OSDI')).toBeChecked();
    await expect.element(search()).toHaveValue('venue:OSDI');
    await userEvent.keyboard('{Enter}');
    await address().toBe('?venue=OSDI');
    await expect.poll(() => document.activeElement).toBe(document.querySelector('table a[data-title]'));
  });

  it('keeps the rows while a word may become a field; on blur it searches for the word', async () => {
    await showBoxAndRows();
    await userEvent.keyboard('paging');
    await expect.poll(rows).toEqual(['Paging Tensors to Slow Memory']);
    for (const letter of ' venu') {
      await userEvent.keyboard(letter);
      await expect.element(search()).toHaveValue(expect.stringMatching(new RegExp(`${letter}$`, 'u')));
      expect(rows()).toHaveLength(1);
    }
    await userEvent.keyboard('{Tab}');
    await expect.poll(rows).toEqual([]);
    await expect.element(page.getByText('No papers match')).toBeVisible();
  });

  it('accepts a pasted text of any length, and says how much of it is searched', async () => {
    await showBoxAndRows();
    await insertText(
      search(),
      'We present a system for sharing accelerators among many tenants with guarantees. '.repeat(2_000),
    );
    await expect.element(page.getByText('Only the first 64 words are searched.')).toBeVisible();
    await search().fill('gpu');
    await expect.poll(rows).not.toHaveLength(0);
  });

  it('shows where a query has a warning, and searches the rest', async () => {
    await showBoxAndRows();
    await insertText(search(), 'gpu (sharing');
    await expect.element(page.getByText('This parenthesis is not closed.')).toBeVisible();
    await expect.poll(rows).toContain('Fair Queues for Shared GPUs');
  });
});

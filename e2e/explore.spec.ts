import { expect, type Page, test } from './quiet-page.ts';

const titles = (page: Page) => page.locator('table a[data-title]');
const search = (page: Page) => page.getByRole('combobox', { name: 'Search the papers' });
const heading = (page: Page) => page.getByRole('heading', { level: 2, name: /papers/u });
const facet = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const value = (page: Page, facetName: string, name: string) => facet(page, facetName).getByRole('checkbox', { name, exact: true });

/** What a reader sees of a view: its address, its rows and what is ticked. */
async function seen(page: Page) {
  const filters = page.getByRole('complementary', { name: 'Filters' });
  await expect(filters.getByRole('checkbox').first()).toBeVisible();
  return {
    address: new URL(page.url()).search,
    rows: await titles(page).allTextContents(),
    counts: await filters.textContent(),
    words: await heading(page).textContent(),
  };
}

/** Every facet of the bundled list, with what to type for one of its values. */
const facetWays: readonly (readonly [facet: string, value: string, typed: string])[] = [
  ['Topic', 'Hardware Virtualization', 'topic:"hardware virtualization"'],
  ['Venue', 'OSDI', 'venue:osdi'],
  ['Affiliation', 'CMU', 'affil:CMU'],
  ['Links', 'Code', 'has:code'],
  ['Award', 'Best Paper Award', 'award:"best paper award"'],
  ['Author', 'Haibo Chen', 'author:"haibo chen"'],
  ['Tag', 'gpu preemption', 'tag:"gpu preemption"'],
  ['Kind', 'Paper', 'kind:paper'],
];

for (const [facetName, valueName, typed] of facetWays) {
  test(`${facetName} is the same by mouse, by keyboard, by typing and by an address`, async ({ page }) => {
    const settled = async () => {
      await expect(page).toHaveURL(/\?(?!q=)[a-z]+=/u);
      await expect(value(page, facetName, valueName)).toBeChecked();
      await page.mouse.move(700, 5);
      await titles(page).first().focus();
      return seen(page);
    };
    await page.goto('/');
    await value(page, facetName, valueName).click();
    const byMouse = await settled();

    await page.goto('/');
    await value(page, facetName, valueName).focus();
    await page.keyboard.press('Space');
    expect(await settled()).toEqual(byMouse);

    await page.goto('/');
    await search(page).pressSequentially(`${typed} `);
    await expect(search(page)).toHaveValue('');
    expect(await settled()).toEqual(byMouse);

    await page.goto(`/?q=${encodeURIComponent(typed)}`);
    await expect(page).toHaveURL(byMouse.address);
    expect(await settled()).toEqual(byMouse);
  });
}

test('years are the same by mouse, by keyboard, by typing and by an address', async ({ page }) => {
  const settled = async () => {
    await expect(page).toHaveURL('/?year=2022');
    await page.mouse.move(700, 5);
    await titles(page).first().focus();
    return seen(page);
  };
  await page.goto('/');
  await page.getByRole('button', { name: /^Only 2022/u }).click();
  const byMouse = await settled();

  await page.goto('/');
  await page.getByRole('textbox', { name: 'First year' }).fill('2022');
  await page.getByRole('textbox', { name: 'Last year' }).fill('2022');
  expect(await settled()).toEqual(byMouse);

  await page.goto('/');
  await search(page).pressSequentially('year:2022 ');
  expect(await settled()).toEqual(byMouse);

  await page.goto('/?q=year:2022..2022');
  expect(await settled()).toEqual(byMouse);
});

test('a facet that is still being typed is ticked, and its words stay in the box', async ({ page }) => {
  await page.goto('/');
  await search(page).pressSequentially('venue:OSDI');
  await expect(value(page, 'Venue', 'OSDI')).toBeChecked();
  await expect(search(page)).toHaveValue('venue:OSDI');
  await search(page).press('Enter');
  await expect(page).toHaveURL('/?venue=OSDI');
  await expect(titles(page).first()).toBeFocused();
});

test('fields and values complete as they are typed, with the keyboard and with the mouse', async ({ page }) => {
  await page.goto('/');
  await search(page).pressSequentially('ven');
  const options = page.getByRole('option');
  await expect(options.filter({ hasText: 'venue:' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(search(page)).toHaveValue('venue:');
  await expect(options.first()).toContainText(/\d+ papers?/u);
  await page.keyboard.press('o');
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/?venue=OSDI');
  await expect(search(page)).toHaveValue('');

  await search(page).pressSequentially('sos');
  await options.filter({ hasText: 'SOSP' }).click();
  await expect(page).toHaveURL('/?venue=OSDI&venue=SOSP');
  await expect(search(page)).toBeFocused();

  await search(page).pressSequentially('ven');
  await page.keyboard.press('Escape');
  await expect(options).toHaveCount(0);
  await expect(search(page)).toHaveValue('ven');
});

test('on the way to a field the papers of the words before it stay; left as a word, it is looked for', async ({ page }) => {
  await page.goto('/');
  await search(page).pressSequentially('paella');
  await expect(titles(page)).toHaveCount(1);
  for (const letter of ' venu') {
    await page.keyboard.type(letter);
    await expect(titles(page)).toHaveCount(1);
  }
  await page.keyboard.press('Tab');
  await expect(titles(page)).toHaveCount(0);
  await expect(page.getByText('No paper fits')).toBeVisible();
});

test('Back undoes one act, table and address together, and returns to the same place, also after a paper was opened', async ({ page }) => {
  await page.goto('/');
  await value(page, 'Links', 'Paper').click();
  await expect(page).toHaveURL('/?has=paper');
  const scroller = page.locator('main :has(> table)');
  await scroller.evaluate((element) => element.scrollTo(0, 900));
  const rows = await titles(page).allTextContents();
  const row = titles(page).nth(20);
  await row.click();
  await expect(page.getByRole('complementary', { name: 'Paper' })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL('/?has=paper');
  expect(await titles(page).allTextContents()).toEqual(rows);
  expect(await scroller.evaluate((element) => element.scrollTop)).toBe(900);

  await page.getByRole('button', { name: 'Remove Links: Paper' }).click();
  await expect(page).toHaveURL('/');
  await page.goBack();
  await expect(page).toHaveURL('/?has=paper');
  await expect(value(page, 'Links', 'Paper')).toBeChecked();
  await expect.poll(() => scroller.evaluate((element) => element.scrollTop)).toBe(900);
  await page.goBack();
  await expect(page).toHaveURL('/');
  await expect(value(page, 'Links', 'Paper')).not.toBeChecked();
});

test('what is typed after Back is an act of its own, and so is a completion', async ({ page }) => {
  await page.goto('/?kind=paper');
  await search(page).pressSequentially('gpu');
  await expect(page).toHaveURL(/q=gpu/u);
  await page.goBack();
  await expect(search(page)).toHaveValue('');
  await search(page).pressSequentially('os');
  await page.getByRole('listbox', { name: 'Ways to go on' }).getByRole('option', { name: /OSDI/u }).click();
  await expect(page).toHaveURL(/venue=OSDI&kind=paper$/u);
  await page.goBack();
  await expect(search(page)).toHaveValue('os');
  await page.goBack();
  await expect(page).toHaveURL('/?kind=paper');
});

test('the caret stays where the reader types, and a part that goes on with OR is taken as a whole', async ({ page }) => {
  await page.goto('/');
  await search(page).fill(' sharing');
  await search(page).press('Home');
  await page.keyboard.type('has:code gpu');
  await expect(search(page)).toHaveValue(/^ ?gpu sharing$/u);
  await expect(value(page, 'Links', 'Code')).toBeChecked();

  await page.goto('/');
  await search(page).pressSequentially('venue:OSDI OR venue:SOSP ');
  await expect(page).toHaveURL('/?venue=OSDI&venue=SOSP');
  await expect(search(page)).toHaveValue('');
});

test('a pasted text does not hold up the page', async ({ page }) => {
  await page.goto('/');
  const abstract = 'We present a system for sharing accelerators among many tenants with guarantees. '.repeat(2_000);
  await search(page).fill(abstract);
  await expect(page.getByText('Only the first 64 words are searched.')).toBeVisible();
  await search(page).fill('gpu');
  await expect(titles(page).first()).toBeVisible();
});

test('a click with Ctrl on a row opens its paper beside this page', async ({ page, context }) => {
  await page.goto('/');
  const opened = context.waitForEvent('page');
  await page
    .locator('tbody tr')
    .first()
    .locator('td')
    .nth(2)
    .click({ modifiers: ['Control'] });
  await expect(await opened).toHaveURL(/paper=/u);
  await expect(page).toHaveURL('/');
});

test('ticking a value moves no other under the pointer', async ({ page }) => {
  await page.goto('/');
  const names = () =>
    facet(page, 'Venue')
      .getByRole('checkbox')
      .evaluateAll((boxes) => boxes.map((box) => box.parentElement?.textContent));
  await expect(value(page, 'Venue', 'OSDI')).toBeVisible();
  const before = await names();
  const place = await value(page, 'Venue', before[3] ?? '').boundingBox();
  for (const number of [3, 5, 1]) {
    await value(page, 'Venue', before[number] ?? '').click();
    expect(await names()).toEqual(before);
  }
  expect(await value(page, 'Venue', before[3] ?? '').boundingBox()).toEqual(place);
  await page.mouse.move(700, 400);
  await titles(page).first().focus();
  await expect.poll(async () => (await names()).slice(0, 3).toSorted()).toEqual([before[1], before[3], before[5]].toSorted());
});

test('an address with garbage opens with a notice, and the rest holds', async ({ page }) => {
  await page.goto('/?venue=OSDI&year=20x0-2&sort=colour,-year&cols=nothing&q=gpu%zz&utm=1');
  await expect(page.getByText(/Year “20x0-2” was ignored/u)).toBeVisible();
  await expect(value(page, 'Venue', 'OSDI')).toBeChecked();
  await expect(page.getByRole('columnheader', { name: 'Year' })).toHaveAttribute('aria-sort', 'descending');
  await value(page, 'Links', 'Code').click();
  await expect(page).toHaveURL(/utm=1/u);
});

test('nothing found: each thing to drop is a button that says what it gives', async ({ page }) => {
  await page.goto('/?venue=OSDI&year=1990-1995&q=gpu');
  await expect(heading(page)).toContainText('0 of 86 papers');
  const way = page.getByRole('button', { name: /Without Year: 1990–1995/u });
  const promised = /(\d+) papers/u.exec((await way.textContent()) ?? '')?.[1];
  await way.click();
  await expect(heading(page)).toContainText(`${promised} of 86 papers`);
});

test('a slip in the query is told where it stands, and the rest is searched', async ({ page }) => {
  await page.goto('/');
  await search(page).pressSequentially('gpu (sharing');
  await expect(page.getByText('This parenthesis is not closed.')).toBeVisible();
  await expect(titles(page).first()).toBeVisible();
});

test('every row says why it is there', async ({ page }) => {
  await page.goto('/?q=nsdi+gpu');
  for (const row of await page.locator('tbody tr').all()) await expect(row.locator('mark').first()).toBeVisible();
});

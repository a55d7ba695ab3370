import { expect, type Page, test } from '../page/fixtures.ts';
import { axeFindings } from './axe.ts';
import { outOfOrder, walkFocus } from './focus-order.ts';
import { indistinctInForcedColours } from './forced-colours.ts';
import { lowContrastFocusRings, lowContrastParts } from './non-text-contrast.ts';
import { overflowing } from './reflow.ts';
import { smallTargets } from './target-size.ts';
import { clippedBySpacing } from './text-spacing.ts';

/** Shows a page with faulty elements next to correct ones. */
async function show(page: Page, body: string, style = ''): Promise<void> {
  await page.setContent(
    `<!doctype html><html lang="en"><title>Faults</title><style>${style}</style><main><h1>Faults</h1>${body}</main></html>`,
  );
}

test('axe: reports a button without a name', async ({ page }) => {
  await show(page, '<button id="fault"></button><button>Named</button>');
  expect(await axeFindings(page)).toEqual([expect.stringContaining('button-name: <button id="fault">')]);
});

test('targets: reports adjacent small ones, but not isolated ones or links in text', async ({ page }) => {
  await show(
    page,
    '<p><button>one</button><button>two</button></p><p id="alone"><button>three</button></p><p>Read <a href="#a">it</a> or <a href="#b">me</a>.</p>',
    'button { width: 18px; height: 18px; padding: 0; overflow: hidden } #alone { margin: 40px }',
  );
  expect(await smallTargets(page)).toEqual([
    '18 x 18: <button>one</button>',
    '18 x 18: <button>two</button>',
  ]);
});

test('contrast: reports pale borders and icons, but not dark ones', async ({ page }) => {
  const icon = '<svg stroke="currentColor" width="20" height="20"></svg>';
  await show(
    page,
    `<input class="pale"><input><button class="pale" aria-label="Pale">${icon}</button><button aria-label="Dark">${icon}</button>`,
    'input { border: 1px solid #555 } button { color: #555; background: #fff } .pale { border-color: #ccc; color: #ccc }',
  );
  expect(await lowContrastParts(page)).toEqual([
    expect.stringMatching(/^1\.6\d: border/u),
    expect.stringMatching(/^1\.6\d: icon/u),
  ]);
});

test('contrast: takes opacity into account', async ({ page }) => {
  await show(page, '<div><input></div>', 'div { opacity: 0.3 } input { border: 1px solid #000 }');
  expect(await lowContrastParts(page)).toHaveLength(1);
});

test('focus: reports pale and missing rings', async ({ page }) => {
  await show(
    page,
    '<button class="pale">Pale</button><button class="none">None</button><button>Seen</button>',
    ':focus-visible { outline: 2px solid #06c } .pale { outline-color: #ddd } .none { outline: none }',
  );
  expect(await lowContrastFocusRings(page)).toEqual([
    expect.stringContaining('Pale'),
    expect.stringContaining('None'),
  ]);
});

test('forced colours: reports states shown only by background, but not by outline', async ({ page }) => {
  await show(
    page,
    '<button aria-pressed="true">Ground</button><button class="frame" aria-pressed="true">Frame</button>' +
      '<label>Chosen<input type="radio" checked></label>',
    '[aria-pressed=true], label:has(:checked) { background: #cfc } .frame[aria-pressed=true] { outline: 2px solid } input { position: absolute; width: 1px; height: 1px; margin: 0; appearance: none }',
  );
  expect(await indistinctInForcedColours(page)).toEqual([
    expect.stringContaining('Ground'),
    expect.stringContaining('Chosen'),
  ]);
});

test('reflow: reports boxes that scroll sideways and text outside the page, but not code', async ({
  page,
}) => {
  const long = 'x'.repeat(200);
  await show(
    page,
    `<div id="scrolls">${long}</div><pre>${long}</pre><div id="cuts"><span>${long}</span></div>`,
    '#scrolls, pre { overflow-x: auto } #cuts { overflow-x: clip }',
  );
  expect(await overflowing(page)).toEqual([
    expect.stringContaining('id="scrolls"'),
    expect.stringContaining('<span>'),
  ]);
  await show(page, `<p>${long}</p>`);
  expect(await overflowing(page)).toContainEqual(expect.stringContaining('<html'));
});

test('spacing: reports boxes of fixed height, but not boxes that grow', async ({ page }) => {
  await show(
    page,
    '<p id="low">One line</p><p id="grows">One line</p>',
    'p { line-height: 1; overflow: hidden } #low { height: 1em }',
  );
  expect(await clippedBySpacing(page)).toEqual([expect.stringContaining('id="low"')]);
});

test('focus order: reports stops out of order, covered stops and controls that Tab does not reach', async ({
  page,
}) => {
  await show(
    page,
    '<div id="turned"><button>Second</button><button>First</button></div><p><button id="under">Under</button></p><p><a href="#a" tabindex="-1">Left out</a></p><div id="over"></div>',
    '#turned { display: flex; flex-direction: column-reverse } p { margin: 50px 0 } #over { position: absolute; left: 0; top: 150px; width: 200px; height: 60px; background: #ccc } #under { position: absolute; top: 160px; left: 20px }',
  );
  const { stops, unreached } = await walkFocus(page);
  expect(stops).toHaveLength(3);
  expect(outOfOrder(stops)).toEqual([expect.stringMatching(/Second.*First/u)]);
  expect(stops.filter(({ covered }) => covered).map(({ html }) => html)).toEqual([
    expect.stringContaining('Under'),
  ]);
  expect(unreached).toEqual([expect.stringContaining('Left out')]);
});

// Selectors of the parts of a page that readers use. Those that a script makes are there after
// `ready`.

import assert from 'node:assert/strict';

export const CONTENTS_LINK = 'nav.contents a';
export const PRESENT_LINK = 'nav.contents a[aria-current="true"]';
export const CITY_LIST = '.panel nav.places details';
export const CITY_LINK = '.panel nav.places a[href^="#city-"]';
export const CITY_FILTER = '.panel nav.places input.filter';
export const SORT_BUTTON = 'main table thead th button.sort';
export const TABLE_OF_EXHIBIT = 'details.data';
export const TABLE_FILTER = 'p.search:has(+ .table)';
// A total is marked as one, or its name is in bold.
export const TOTAL_ROW = 'tr:is(.row-total, :has(> :first-child > strong:only-child))';
export const OUT_OF_FILTER = 'is-out';
export const FIGURES_BUTTON = 'section.tools button.figures';
export const PANEL = 'dialog[id="page:figure"]';
export const OPEN_PANEL = `${PANEL}[open]`;

/** A figure in the text, by its id. */
export const figureOf = (id) => `main data.figure[data-figure="${id}"]`;

/** Waits until the script of a page has made what it makes. */
export const ready = (page) => page.waitForSelector('html.scripted');

/** Shows the tables behind the drawings of exhibits: the long ones are folded away at first. */
export async function showTables(page) {
  for (const summary of await page.$$(`${TABLE_OF_EXHIBIT}:not([open]) > summary`)) await summary.click();
}

/** Opens the panel of a figure by a click on the first place where it is printed. */
export async function openPanel(page, id) {
  await ready(page);
  await page.click(figureOf(id));
  await page.waitForSelector(OPEN_PANEL, { visible: true });
}

/** Presses the Tab key until an element has the focus; fails if none of that selector gets it. */
export async function tabTo(page, selector, limit = 200) {
  for (let count = 0; count < limit; count += 1) {
    const isThere = await page.evaluate((one) => document.activeElement?.matches(one), selector);
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`${limit} presses of Tab do not lead to ${selector}`);
}

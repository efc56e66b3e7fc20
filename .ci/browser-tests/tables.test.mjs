// Tables are sorted and filtered, by mouse and by keyboard.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { browser, using } from './support/browser.mjs';
import { OUT_OF_FILTER, SORT_BUTTON, TABLE_FILTER, TOTAL_ROW, ready } from './support/hooks.mjs';
import { REPORT, addressOf, networks } from './support/reports.mjs';

const { open } = browser();

/** Opens the report of a network and finds a long table, one that can be filtered. */
async function withLongTable(network, use) {
  await using(open(addressOf(network, REPORT)), async ({ page, messages }) => {
    await ready(page);
    const filter = await page.waitForSelector(`${TABLE_FILTER} input.filter`);
    const table = await page.evaluateHandle((input, box) => {
      let next = input.closest(box);
      while (next && !next.querySelector('table')) next = next.nextElementSibling;
      return next.querySelector('table');
    }, filter, TABLE_FILTER);
    await use({ page, filter, table });
    assert.deepEqual(messages, []);
  });
}

/** The texts of a table's rows: cell by cell, those that are shown. */
const rowsOf = (table) =>
  table.evaluate((one) =>
    [...one.tBodies[0].rows]
      .filter((row) => row.checkVisibility())
      .map((row) => [...row.cells].map((cell) => cell.innerText.trim())),
  );

const column = (rows, index) => rows.map((row) => row[index]);

const stateOf = (button) =>
  button.evaluate((one) => one.closest('th').getAttribute('aria-sort') ?? 'as reported');

/** Whether texts stand in the order of a dictionary, numbers in them by their size. */
function isAscending(texts) {
  const { compare } = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  return texts.every((text, index) => index === 0 || compare(texts[index - 1], text) <= 0);
}

const WAYS = {
  'the mouse': (button) => button.click(),
  'the key Enter': (button) => button.press('Enter'),
  'the space bar': (button) => button.press('Space'),
};

for (const network of networks) {
  for (const [way, press] of Object.entries(WAYS)) {
    test(`${network}: ${way} sorts each column up, down, and back`, async () => {
      await withLongTable(network, async ({ table }) => {
        const reported = await rowsOf(table);
        const buttons = await table.$$('thead th button.sort');
        assert.ok(buttons.length > 2, 'the columns have buttons');
        for (const button of buttons) {
          const index = await button.evaluate((one) => one.closest('th').cellIndex);
          await press(button);
          assert.equal(await stateOf(button), 'ascending');
          const up = column(await rowsOf(table), index);
          assert.ok(isAscending(up), `column ${index} ascends: ${up.join(' | ')}`);
          await press(button);
          assert.equal(await stateOf(button), 'descending');
          const down = column(await rowsOf(table), index);
          assert.ok(isAscending(down.reverse()), `column ${index} descends`);
          await press(button);
          assert.equal(await stateOf(button), 'as reported');
          assert.deepEqual(await rowsOf(table), reported);
        }
      });
    });
  }

  test(`${network}: a total stays last, however a table is sorted`, async () => {
    await using(open(addressOf(network, REPORT)), async ({ page }) => {
      await ready(page);
      const tables = await page.$$(`main table:has(${TOTAL_ROW}):has(button.sort)`);
      assert.ok(tables.length > 0, 'a table with a total can be sorted');
      for (const table of tables) {
        const total = (await rowsOf(table)).at(-1);
        const button = await table.$('button.sort');
        for (let press = 0; press < 2; press += 1) {
          await button.click();
          assert.deepEqual((await rowsOf(table)).at(-1), total);
        }
      }
    });
  });

  test(`${network}: typing leaves the rows that hold the words, and says how many`, async () => {
    await withLongTable(network, async ({ page, filter, table }) => {
      const all = await rowsOf(table);
      const wanted = all.at(-1)[2].split(/\s+/)[0].toLowerCase();
      await filter.focus();
      await page.keyboard.type(wanted);
      const isHit = (row) => row.some((cell) => cell.toLowerCase().includes(wanted));
      const hits = all.filter(isHit);
      assert.ok(hits.length > 0 && hits.length < all.length, `${wanted} is in some rows`);
      assert.deepEqual(await rowsOf(table), hits);
      const count = await page.$eval(`${TABLE_FILTER} output`, (one) => one.innerText);
      assert.match(count, new RegExp(`\\b${hits.length}\\b.*\\b${all.length}\\b`));

      await page.emulateMediaType('print');
      assert.equal((await rowsOf(table)).length, all.length, 'on paper all rows are there');
      await page.emulateMediaType('screen');
      await filter.click({ clickCount: 3 });
      await page.keyboard.press('Backspace');
      assert.deepEqual(await rowsOf(table), all, 'without words all rows are back');
    });
  });
}

test('words that stand nowhere leave no row', async () => {
  await withLongTable(networks[0], async ({ page, filter, table }) => {
    await filter.type('no such project anywhere');
    assert.deepEqual(await rowsOf(table), []);
    const left = await table.$$(`tbody tr:not(.${OUT_OF_FILTER})`);
    assert.equal(left.length, 0);
    assert.ok(await page.$(SORT_BUTTON), 'the table can still be sorted');
  });
});

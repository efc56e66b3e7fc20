// Tables are sorted and filtered, by mouse and by keyboard.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { browser, using } from './support/browser.mjs';
import {
  OUT_OF_FILTER,
  SORT_BUTTON,
  TABLE_FILTER,
  TOTAL_ROW,
  ready,
  showTables,
} from './support/hooks.mjs';
import { REPORT, addressOf, networks } from './support/reports.mjs';

const { open } = browser();

/** Opens the report of a network and finds its first long table, one that can be searched. */
async function withLongTable(network, use) {
  await using(open(addressOf(network, REPORT)), async ({ page, messages }) => {
    await ready(page);
    await showTables(page);
    const filter = await page.waitForSelector(`${TABLE_FILTER} input.filter`);
    const table = await page.$(`${TABLE_FILTER} + .table table`);
    await use({ page, filter, table });
    assert.deepEqual(messages, []);
  });
}

/** The texts of a table's rows, cell by cell: those that are shown, and whether each is a total. */
const rowsOf = (table) =>
  table.evaluate(
    (one, total) =>
      [...one.tBodies[0].rows]
        .filter((row) => row.checkVisibility())
        .map((row) => ({
          cells: [...row.cells].map((cell) => cell.innerText.trim()),
          isTotal: row.matches(total),
        })),
    TOTAL_ROW,
  );

/** The cells of a column above the total, and whether it is a column of numbers. */
async function columnOf(table, button) {
  const [index, isNumber] = await button.evaluate((one) => {
    const head = one.closest('th');
    return [head.cellIndex, head.classList.contains('number')];
  });
  const rows = (await rowsOf(table)).filter(({ isTotal }) => !isTotal);
  return { texts: rows.map(({ cells }) => cells[index]), isNumber };
}

const stateOf = (button) =>
  button.evaluate((one) => one.closest('th').getAttribute('aria-sort') ?? 'as reported');

const MISSING = /^(–|not (said|known|reported|applicable|available|disclosed|shown)\b.*)?$/;

/**
 * Whether what a column says rises by `step` 1, or falls by `step` -1: numbers by their size, texts
 * as in a dictionary, without the shape of a status. What is missing comes last.
 */
function isSorted({ texts, isNumber }, step) {
  const said = texts.filter((text) => !MISSING.test(text));
  const isMissingLast = texts.slice(0, said.length).every((text) => !MISSING.test(text));
  const { compare } = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  const keys = isNumber
    ? said.map((text) => Number.parseFloat(text.replace(/[^\d.]/g, '')))
    : said.map((text) => text.replace(/^[^\p{L}\p{N}]+(?=\p{L})/u, ''));
  const order = (one, other) => (isNumber ? one - other : compare(one, other));
  const pairs = keys.slice(1).map((key, index) => [keys[index], key]);
  return isMissingLast && pairs.every(([one, other]) => step * order(one, other) <= 0);
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
          await press(button);
          assert.equal(await stateOf(button), 'ascending');
          const up = await columnOf(table, button);
          assert.ok(isSorted(up, 1), `it rises: ${up.texts.join(' | ')}`);
          await press(button);
          assert.equal(await stateOf(button), 'descending');
          const down = await columnOf(table, button);
          assert.ok(isSorted(down, -1), `it falls: ${down.texts.join(' | ')}`);
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
      await showTables(page);
      let count = 0;
      for (const table of await page.$$('main table:has(button.sort)')) {
        const total = (await rowsOf(table)).at(-1);
        if (!total.isTotal) continue;
        count += 1;
        const button = await table.$('button.sort');
        for (let press = 0; press < 2; press += 1) {
          await button.click();
          assert.deepEqual((await rowsOf(table)).at(-1), total);
        }
      }
      assert.ok(count > 0, 'there is a table with a total');
    });
  });

  test(`${network}: typing leaves the rows that hold the words, and says how many`, async () => {
    await withLongTable(network, async ({ page, filter, table }) => {
      const all = await rowsOf(table);
      const lines = all.filter(({ isTotal }) => !isTotal);
      const [wanted] = lines.at(-1).cells[0].toLowerCase().split(/\s+/);
      await filter.focus();
      await page.keyboard.type(wanted);
      const hits = lines.filter(({ cells }) => cells.join(' ').toLowerCase().includes(wanted));
      assert.ok(hits.length > 0 && hits.length < lines.length, `${wanted} is in some rows`);
      assert.deepEqual(await rowsOf(table), hits);
      const count = await page.$eval(`${TABLE_FILTER} output`, (one) => one.innerText);
      assert.match(count, new RegExp(`\\b${hits.length}\\b.*\\b${lines.length}\\b`));

      await page.emulateMediaType('print');
      assert.equal((await rowsOf(table)).length, all.length, 'on paper all rows are there');
      await page.emulateMediaType('screen');
      await filter.click({ count: 3 });
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

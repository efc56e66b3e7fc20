// A report in another language than English sorts by its own numbers and dates, and names its
// language.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { browser, using } from './support/browser.mjs';
import { ready } from './support/hooks.mjs';
import { REPORT, addressOf } from './support/reports.mjs';

const { open } = browser();

/** The public edition of the invented network is in Bahasa Indonesia. */
const INDONESIAN = addressOf('full', `public/${REPORT}`);

/** What cells are sorted by, as the page's own functions see them once they are run in it. */
function keysIn(page, texts, isNumber) {
  return page.evaluate(
    async (given, number) => {
      const script = document.querySelector('script[type="module"]').textContent;
      const module = new Function(`${script}\nreturn keysOf;`);
      const keysOf = module();
      const cells = given.map((text) => Object.assign(document.createElement('td'), { textContent: text }));
      return keysOf(cells, number);
    },
    texts,
    isNumber,
  );
}

test('numbers, percentages and dates of Bahasa Indonesia are what they say', async () => {
  await using(open(INDONESIAN), async ({ page }) => {
    await page.setBypassCSP(true);
    await page.reload({ waitUntil: 'load' });
    await ready(page);
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'id');
    const numbers = ['1.234,5', 'USD\u00A04.200.000', '−12,5%', '31,5 (Juni 2024)', 'tidak dilaporkan'];
    assert.deepEqual(await keysIn(page, numbers, true), [1234.5, 4200000, -12.5, 31.5, null]);
    const dates = ['25 Agustus 2024', 'Mei 2018', '2024', 'tidak diketahui'];
    assert.deepEqual(await keysIn(page, dates, false), [20240825, 20180500, 20240000, null]);
    assert.deepEqual(await keysIn(page, ['May 2018', 'Mei 2018'], false), ['May 2018', 'Mei 2018']);
  });
});

// Without script nothing is lost: the tables, the contents and the list of cities are there.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { browser, using } from './support/browser.mjs';
import { CITY_LINK, CONTENTS_LINK, ready } from './support/hooks.mjs';
import { REPORT, addressOf, networks } from './support/reports.mjs';

const { open } = browser();

/** What a reader sees: runs in the page. */
const look = (contents, cities) => {
  const shown = (one) => one.checkVisibility({ visibilityProperty: true });
  const rows = [...document.querySelectorAll('main tr')];
  const controls = [...document.querySelectorAll('button, input, select')];
  // A list of cities may be folded away; its summary then leads to it.
  document.querySelectorAll('details').forEach((details) => details.setAttribute('open', ''));
  const targets = (selector) =>
    [...document.querySelectorAll(selector)].filter(shown).map((link) => link.hash);
  return {
    rows: rows.length,
    hidden: rows.filter((row) => !shown(row)).length,
    headings: [...document.querySelectorAll('main :is(h2, h3)[id]')].map((one) => `#${one.id}`),
    contents: targets(contents),
    cities: targets(cities),
    controls: controls.filter(shown).length,
  };
};

for (const network of networks) {
  test(`${network}: what stands in the page stands there without script`, async () => {
    const address = addressOf(network, REPORT);
    const scripted = await using(open(address), async ({ page }) => {
      await ready(page);
      return page.evaluate(look, CONTENTS_LINK, CITY_LINK);
    });
    const plain = await using(open(address, { withScript: false }), async (opened) => {
      assert.deepEqual(opened.messages, []);
      return opened.page.evaluate(look, CONTENTS_LINK, CITY_LINK);
    });
    assert.ok(scripted.controls > 0, 'the script makes controls');
    assert.equal(plain.controls, 0, 'no control stands there that does nothing');
    assert.ok(plain.rows > 50, `${plain.rows} rows`);
    assert.equal(plain.rows, scripted.rows);
    assert.equal(plain.hidden, 0, 'all rows are shown');
    assert.ok(plain.contents.length > 10 && plain.cities.length > 3);
    assert.deepEqual(plain.contents, plain.headings, 'no entry of the contents is folded away');
    assert.deepEqual(plain.cities, scripted.cities);
  });
}

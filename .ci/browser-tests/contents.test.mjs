// Readers find their way: the contents follow the reading, and a city is a few keys away.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { browser, using } from './support/browser.mjs';
import {
  CITY_FILTER, CITY_LINK, CITY_LIST, CONTENTS_LINK, PRESENT_LINK, ready, tabTo,
} from './support/hooks.mjs';
import { REPORT, addressOf, networks } from './support/reports.mjs';

const { open } = browser();

async function withReport(network, use) {
  await using(open(addressOf(network, REPORT)), async ({ page, messages }) => {
    await ready(page);
    await use(page);
    assert.deepEqual(messages, []);
  });
}

/** The places of a page that links lead to, and what is there. */
const targetsOf = (page, selector) =>
  page.$$eval(selector, (links) =>
    links.map((link) => {
      const id = decodeURIComponent(link.hash.slice(1));
      return { id, words: link.textContent.trim(), there: document.getElementById(id)?.localName };
    }),
  );

/**
 * Whether one entry is marked, and that of the section being read: the last whose heading is above
 * a line in the upper half of the window. Where exactly the line is stays open. Runs in the page.
 */
function isPresentMarked(present, contents) {
  const marked = document.querySelectorAll(present);
  if (marked.length !== 1) return false;
  const topOf = (link) =>
    document.getElementById(decodeURIComponent(link.hash.slice(1))).getBoundingClientRect().top;
  const links = [...document.querySelectorAll(contents)];
  const next = links[links.indexOf(marked[0]) + 1];
  return topOf(marked[0]) < innerHeight / 2 && (!next || topOf(next) > 1);
}

for (const network of networks) {
  test(`${network}: every entry of the contents leads to its heading`, async () => {
    await withReport(network, async (page) => {
      const targets = await targetsOf(page, CONTENTS_LINK);
      assert.ok(targets.length > 10, `${targets.length} entries`);
      const astray = targets.filter(({ there }) => !/^h[2-6]$/.test(there));
      assert.deepEqual(astray, []);
      const headings = await page.$$eval('main :is(h2, h3)[id]', (all) => all.map((one) => one.id));
      assert.deepEqual(targets.map(({ id }) => id), headings, 'all headings, in their order');
    });
  });

  test(`${network}: the section being read is marked in the contents`, async () => {
    await withReport(network, async (page) => {
      const chapters = await page.$$eval('main h2[id]', (all) => all.map((one) => one.id));
      for (const id of chapters) {
        await page.evaluate((one) => document.getElementById(one).scrollIntoView(), id);
        await page.waitForFunction(isPresentMarked, {}, PRESENT_LINK, CONTENTS_LINK);
      }
    });
  });

  test(`${network}: a few keys lead to a city`, async () => {
    await withReport(network, async (page) => {
      const cities = await targetsOf(page, CITY_LINK);
      const wanted = cities.at(-1);
      await page.focus(`${CITY_LIST} > summary`);
      if (!(await page.$(`${CITY_LIST}[open]`))) await page.keyboard.press('Enter');
      await tabTo(page, CITY_FILTER);
      await page.keyboard.type(wanted.words.toLowerCase());
      await page.keyboard.press('Enter');
      await page.waitForFunction((id) => location.hash === `#${id}`, {}, wanted.id);
      const top = await page.$eval(`#${wanted.id}`, (one) => one.getBoundingClientRect().top);
      assert.ok(top >= 0 && top < 450, `${wanted.words} is in view, at ${top}`);
    });
  });
}

// A page opens quietly: no message, no error, no request, and it fits its window.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { WIDTHS, browser, using } from './support/browser.mjs';
import { REPORT, addressOf, kindsOf, networks, pagesOf, titleOf } from './support/reports.mjs';

const { open } = browser();

/** What a reader would notice: runs in the page. */
const look = () => ({
  title: document.title.trim(),
  heading: document.querySelector('h1')?.textContent.trim(),
  totals: document.querySelectorAll('main [data-figure="projects.total"]').length,
  overhang: document.documentElement.scrollWidth - document.documentElement.clientWidth,
});

// What is too wide for a telephone shows at the narrowest width, and there every page is opened.
const NARROWEST = Math.min(...WIDTHS);

for (const network of networks) {
  for (const width of WIDTHS) {
    test(`${network}: pages are quiet and fit ${width} pixels`, async () => {
      const names = width === NARROWEST ? pagesOf(network) : kindsOf(network);
      for (const name of names) {
        await using(open(addressOf(network, name), { width }), async (opened) => {
          const seen = await opened.page.evaluate(look);
          assert.deepEqual(opened.messages, [], `${name} says something`);
          assert.deepEqual(opened.requests, [], `${name} asks for something`);
          assert.ok(seen.title && seen.heading, `${name} has a title`);
          assert.ok(seen.overhang <= 0, `${name} is ${seen.overhang} pixels too wide`);
          if (name === REPORT) {
            assert.equal(seen.heading, titleOf(network));
            assert.ok(seen.totals > 0, 'the number of projects is there');
          }
        });
      }
    });
  }
}

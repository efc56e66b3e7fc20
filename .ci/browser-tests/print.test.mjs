// The report prints: with its title, on numbered pages, none of them blank.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';

import { browser, using } from './support/browser.mjs';
import { REPORT, addressOf, networks, titleOf } from './support/reports.mjs';

const { open } = browser();

const LEAST_PAGES = 10;

/** The words of each page of a PDF, in reading order. */
function pagesOfPdf(pdf) {
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  return text.split('\f').slice(0, -1).map((page) => page.split(/\s+/).filter(Boolean));
}

for (const network of networks) {
  test(`${network}: the report prints on numbered pages`, async () => {
    await using(open(addressOf(network, REPORT), { print: true }), async ({ page }) => {
      const pdf = await page.pdf({ preferCSSPageSize: true, timeout: 60_000 });
      const pages = pagesOfPdf(pdf);
      assert.ok(pages.length >= LEAST_PAGES, `only ${pages.length} pages`);
      assert.ok(pages[0].join(' ').includes(titleOf(network)), 'the title is on the first page');

      const blank = pages.flatMap((words, index) => (words.length < 4 ? [index + 1] : []));
      assert.deepEqual(blank, [], 'these pages are blank');

      // The first page is the cover.
      const unnumbered = pages.flatMap((words, index) => {
        const margins = [words.at(0), words.at(-1)];
        return index === 0 || margins.includes(String(index + 1)) ? [] : [index + 1];
      });
      assert.deepEqual(unnumbered, [], 'these pages do not bear their number');
    });
  });
}

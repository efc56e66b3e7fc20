// Malicious narratives do nothing: no script of theirs runs, nothing is requested, and no element
// of theirs could do either.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { browser, using } from './support/browser.mjs';
import { addressOf, pagesOf } from './support/reports.mjs';

const { open } = browser();

const NETWORK = 'attacked';

/** What every payload would leave behind, and what it would be made of: runs in the page. */
const look = () => {
  const all = [...document.querySelectorAll('*')];
  const handlers = all.flatMap((one) => one.getAttributeNames().filter((name) => name.startsWith('on')));
  const addresses = all.flatMap((one) => ['href', 'src', 'action', 'data', 'xlink:href'].map((name) => one.getAttribute(name) ?? ''));
  return {
    taken: window.taken ?? window.parent.taken ?? null,
    scripts: document.scripts.length,
    handlers,
    schemes: addresses.filter((address) => /^\s*(javascript|data|vbscript|file):/i.test(address)),
    elements: document.querySelectorAll('img, iframe, object, embed, form, base, link, video, audio, math').length,
  };
};

test(`${NETWORK}: no narrative does anything, on any page`, async () => {
  const pages = pagesOf(NETWORK);
  assert.ok(pages.length > 1, 'there are pages');
  for (const name of pages) {
    await using(open(addressOf(NETWORK, name)), async (opened) => {
      const seen = await opened.page.evaluate(look);
      const { scripts, ...rest } = seen;
      assert.deepEqual(rest, { taken: null, handlers: [], schemes: [], elements: 0 }, name);
      // The page's own: its script, and the figures as data.
      assert.ok(scripts <= 2, `${name} has ${scripts} scripts`);
      assert.deepEqual(opened.messages, [], `${name} says something`);
      assert.deepEqual(opened.requests, [], `${name} asks for something`);
    });
  }
});

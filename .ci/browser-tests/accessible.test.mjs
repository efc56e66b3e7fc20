// No rule of WCAG 2.2, levels A and AA, that a machine can check is broken: in light, in dark, and
// as printed.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import axe from 'axe-core';

import { browser, using } from './support/browser.mjs';
import { openPanel } from './support/hooks.mjs';
import { REPORT, addressOf, kindsOf, networks } from './support/reports.mjs';

const { open } = browser();

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  print: { print: true },
};

// Nothing is pressed on paper.
const RULES_OF_SCREENS = ['target-size'];

/** The rules that a page breaks, each with its first places. */
async function broken(page, { print = false }) {
  await page.evaluate(axe.source);
  const off = print ? RULES_OF_SCREENS.map((rule) => [rule, { enabled: false }]) : [];
  const options = {
    runOnly: { type: 'tag', values: RULES },
    rules: Object.fromEntries(off),
    resultTypes: ['violations'],
  };
  const found = await page.evaluate((one) => window.axe.run(document, one), options);
  assert.ok(found.passes.length > 5, 'the checker looked at the page');
  return found.violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map((node) => `${node.target}: ${node.failureSummary}`);
    return `${id}: ${help} (${nodes.length} times)\n${places.join('\n')}`;
  });
}

for (const network of networks) {
  for (const [look, options] of Object.entries(LOOKS)) {
    test(`${network}: nothing bars a reader in ${look}`, async () => {
      for (const name of kindsOf(network)) {
        await using(open(addressOf(network, name), options), async ({ page }) => {
          assert.deepEqual(await broken(page, options), [], name);
        });
      }
    });
  }

  for (const look of ['light', 'dark']) {
    test(`${network}: nothing bars a reader of a figure's panel in ${look}`, async () => {
      await using(open(addressOf(network, REPORT), LOOKS[look]), async ({ page }) => {
        await openPanel(page, 'projects.total');
        assert.deepEqual(await broken(page, LOOKS[look]), []);
      });
    });
  }
}

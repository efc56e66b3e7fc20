// A figure says where it comes from: by a click, and by keyboard alone.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { browser, using } from './support/browser.mjs';
import {
  FIGURES_BUTTON, OPEN_PANEL, PANEL, figureOf, openPanel, ready, tabTo,
} from './support/hooks.mjs';
import { REPORT, addressOf, fileOf, networks } from './support/reports.mjs';

const { open } = browser();

const FIGURE = 'projects.total';

async function withReport(network, use) {
  await using(open(addressOf(network, REPORT)), async ({ page, messages, requests }) => {
    await ready(page);
    await use(page);
    assert.deepEqual({ messages, requests }, { messages: [], requests: [] });
  });
}

/** What the open panel says. */
const said = (page) =>
  page.$eval(OPEN_PANEL, (panel) => {
    const text = (selector) => panel.querySelector(selector)?.innerText.trim() ?? '';
    return {
      id: text('.figure-id'),
      formula: text('.figure-formula'),
      coverage: text('.figure-coverage'),
      day: text('.figure-as-of'),
      sources: panel.querySelectorAll('ul.figure-sources li').length,
    };
  });

const focused = (page) => page.evaluate(() => document.activeElement?.dataset.figure);

async function close(page) {
  await page.keyboard.press('Escape');
  await page.waitForSelector(OPEN_PANEL, { hidden: true });
  assert.equal(await page.$(OPEN_PANEL), null);
}

for (const network of networks) {
  test(`${network}: a click on a figure tells where it comes from`, async () => {
    const figures = JSON.parse(readFileSync(fileOf(network, 'figures.json'), 'utf8'));
    const figure = (figures.figures ?? figures).find(({ id }) => id === FIGURE);
    await withReport(network, async (page) => {
      await openPanel(page, FIGURE);
      const panel = await said(page);
      assert.ok(panel.id.includes(FIGURE), panel.id);
      assert.ok(panel.formula.length > 10, 'the formula is told');
      assert.match(panel.coverage, /\d/, 'the coverage is told');
      assert.match(panel.day, /\d{4}/, 'the day is told');
      assert.ok(panel.sources > 0, 'sources are told');
      assert.ok(figure.sources.length > 0, 'the figure has sources');
      await close(page);
      assert.equal(await focused(page), FIGURE, 'the focus is back at the figure');
    });
  });

  test(`${network}: the panel holds the focus, and its button closes it`, async () => {
    await withReport(network, async (page) => {
      await openPanel(page, FIGURE);
      for (let count = 0; count < 12; count += 1) {
        await page.keyboard.press('Tab');
        const isOutside = await page.evaluate((panel) => {
          const { activeElement: one, body } = document;
          return one !== body && !one.closest(panel);
        }, PANEL);
        assert.ok(!isOutside, 'the text behind the panel gets no focus');
      }
      await page.click(`${PANEL} button.close`);
      await page.waitForSelector(OPEN_PANEL, { hidden: true });
      assert.equal(await focused(page), FIGURE);
    });
  });

  test(`${network}: figures are reached and opened by keyboard`, async () => {
    await withReport(network, async (page) => {
      await tabTo(page, FIGURES_BUTTON);
      await page.keyboard.press('Space');
      assert.equal(await page.$eval(FIGURES_BUTTON, (one) => one.ariaPressed), 'true');
      await page.focus('[id="page:text"]');
      await tabTo(page, 'data.figure[role="button"]');
      for (const key of ['Enter', 'Space']) {
        const id = await focused(page);
        assert.ok(id, 'a figure has the focus');
        await page.keyboard.press(key);
        await page.waitForSelector(OPEN_PANEL, { visible: true });
        assert.ok((await said(page)).id.includes(id), `${key} opens ${id}`);
        await close(page);
        assert.equal(await focused(page), id);
      }
    });
  });

  test(`${network}: every figure of the text has something to tell`, async () => {
    await withReport(network, async (page) => {
      const figures = await page.$$('main data.figure');
      const ids = await Promise.all(figures.map((one) => one.evaluate((it) => it.dataset.figure)));
      const known = await page.$eval('[id="page:figures"]', (one) =>
        Object.keys(JSON.parse(one.text).figures),
      );
      assert.ok(ids.length > 20, `${ids.length} figures`);
      assert.deepEqual([...new Set(ids)].filter((id) => !known.includes(id)), []);
      assert.ok(await page.$(figureOf(FIGURE)));
    });
  });
}

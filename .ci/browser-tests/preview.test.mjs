// The live preview shows what was saved, keeps the reader's place, shows what is wrong above the
// last good page, and leads from a paragraph to the template and the data behind it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import axe from 'axe-core';

import { WIDTHS, browser, using } from './support/browser.mjs';
import { tabTo } from './support/hooks.mjs';
import { SHOWN, inReport, previewing, waitForText } from './support/preview.mjs';

const { open } = browser();

const NETWORK = 'asean';
const CITY = 'th-phuket';
const FILE = `cycles/2024/submissions/${CITY}.yaml`;
const PROFILE = `[id="city-${CITY}"]`;
const PROJECT = `[id="project-${CITY}-004"]`;
const TITLE = 'title: City Data Platform\n';
const STAGE = 'stage: planning';
const FAULTS = '#faults:not([hidden])';
const BOX = 'dialog[id="origin"][open]';

const summed = (text) => `${TITLE}    summary: ${text}\n`;

/** Runs the preview of a network and opens it. */
const opened = (use, { prepare = () => {}, ...options } = {}) =>
  previewing(NETWORK, prepare, async (preview) => {
    await using(open(preview.address, { isServed: true, ...options }), async (watched) => {
      await use({ ...preview, ...watched });
      assert.deepEqual({ messages: watched.messages, requests: watched.requests }, { messages: [], requests: [] });
    });
  });

const status = (page) => page.$eval('#status', (one) => one.textContent);

test('it starts broken, and shows the report once that is mended', async () => {
  const prepare = (data) => data.replace(FILE, STAGE, 'stage: thinking');
  await opened(async ({ page, data }) => {
    await page.waitForSelector(FAULTS);
    assert.equal(await page.$(SHOWN), null, 'there is no report yet');
    assert.match(await status(page), /No report could be built yet/);
    data.replace(FILE, 'stage: thinking', STAGE);
    await waitForText(page, 'h1', '2024');
    await page.waitForSelector(FAULTS, { hidden: true });
    assert.match(await status(page), /Up to date/);
  }, { prepare });
});

test('a change is shown, and the reader stays where they were', async () => {
  await opened(async ({ page, data }) => {
    await waitForText(page, PROFILE, 'Phuket');
    const top = (selector) => inReport(page, (one) => document.querySelector(one).getBoundingClientRect().top, selector);
    await inReport(page, () => {
      document.querySelector('[id="indicators"], [id="method"]').scrollIntoView();
      scrollBy(0, 150);
    });
    const heading = '[id="method"]';
    const before = await top(heading);
    // The text above becomes longer.
    data.replace(FILE, TITLE, summed('A long text. '.repeat(60)));
    await waitForText(page, 'main', 'A long text.');
    assert.ok(Math.abs((await top(heading)) - before) <= 2, `${before} has become ${await top(heading)}`);
    // A reader at the top stays there.
    await inReport(page, () => scrollTo(0, 0));
    data.replace(FILE, 'A long text.', 'Another text.');
    await waitForText(page, 'main', 'Another text.');
    assert.equal(await inReport(page, () => scrollY), 0);
  });
});

test('a fault is told with its place over the last good page, until it is mended', async () => {
  await opened(async ({ page, data }) => {
    await waitForText(page, PROFILE, 'Phuket');
    data.replace(FILE, STAGE, 'stage: <img src=x onerror=alert(1)>');
    await page.waitForSelector(`${FAULTS} li`);
    const said = await page.$eval(FAULTS, (one) => one.innerText);
    const line = data.text(FILE).split('\n').findIndex((text) => text.includes('onerror')) + 1;
    for (const part of [`${FILE}:${line}:12`, '<img src=x onerror=alert(1)>', 'Phuket', 'Note:', 'Help:']) {
      assert.ok(said.includes(part), `${part} is not in\n${said}`);
    }
    assert.equal(await page.$('#faults img'), null, 'what was written is text');
    assert.match(await status(page), /last report that could be built/);
    assert.match(await page.$eval('[role=alert]', (one) => one.textContent), /th-phuket\.yaml/);
    assert.ok(await inReport(page, (one) => document.querySelector(one) !== null, PROFILE));
    data.replace(FILE, 'stage: <img src=x onerror=alert(1)>', STAGE);
    await page.waitForSelector(FAULTS, { hidden: true });
    assert.match(await status(page), /Up to date/);
  });
});

test('a paragraph leads to its template, its city and its figures', async () => {
  await opened(async ({ page, address }) => {
    await waitForText(page, PROFILE, 'Phuket');
    const heading = await inShown(page, PROFILE);
    await page.keyboard.down('Alt');
    await heading.click();
    await page.keyboard.up('Alt');
    await page.waitForSelector(BOX, { visible: true });
    const links = await page.$$eval(`${BOX} a`, (all) => all.map((one) => one.getAttribute('href')));
    const template = links.find((one) => one.startsWith('/source/built-in/'));
    assert.match(template, /^\/source\/built-in\/blocks\/city-profile\.md\?line=\d+$/);
    assert.ok(links.includes(`/source/${FILE}`), links.join(' '));
    await page.keyboard.press('Escape');

    await using(open(new URL(template, address).href, { isServed: true }), async ({ page: source }) => {
      const line = await source.waitForSelector('li[aria-current]');
      assert.match(await line.evaluate((one) => one.textContent), /^#### .*anchor/);
    });
  });
});

test('by keyboard as well, and a figure leads to the values that it rests on', async () => {
  await opened(async ({ page, address }) => {
    await waitForText(page, PROFILE, 'Phuket');
    await tabTo(page, '#origin-button');
    await page.keyboard.press('Space');
    assert.equal(await page.$eval('#origin-button', (one) => one.ariaPressed), 'true');
    const figure = await inShown(page, 'main p[data-template]:has(data.figure)');
    await figure.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector(BOX, { visible: true });
    const source = await page.$eval(`${BOX} ul a`, (one) => one.getAttribute('href'));
    assert.match(source, /^\/source\/.*\.yaml\?at=/);
    await page.keyboard.press('Escape');
    await page.waitForSelector(BOX, { hidden: true });
    // The focus comes back a moment after the box has closed.
    await figure.frame.waitForFunction((one) => document.activeElement === one, {}, figure);
    await using(open(new URL(source, address).href, { isServed: true }), async ({ page: shown }) => {
      await shown.waitForSelector('li[aria-current]');
    });
  });
});

test('nothing bars a reader, in any width, light and dark', async () => {
  for (const colorScheme of ['light', 'dark']) {
    for (const width of WIDTHS) {
      const prepare = (data) => data.replace(FILE, STAGE, 'stage: thinking');
      await opened(async ({ page, address }) => {
        await page.waitForSelector(FAULTS);
        await bare(page, address);
        const source = new URL(`/source/${FILE}?line=3`, address).href;
        await using(open(source, { isServed: true, width, colorScheme }), ({ page: text }) => bare(text, source));
      }, { prepare, width, colorScheme });
    }
  }
});

/** Checks a page with the HTML checker, and that it fits the width of its window. */
async function bare(page, name) {
  await page.evaluate(axe.source);
  const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const found = await page.evaluate((values) => axe.run(document, { runOnly: { type: 'tag', values } }), rules);
  assert.deepEqual(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0].target}`), [], name);
  const { content, view } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    view: innerWidth,
  }));
  assert.ok(content <= view, `${name} is ${content} wide in ${view}`);
}

/** An element of the report that is shown. */
async function inShown(page, selector) {
  const frame = await (await page.waitForSelector(SHOWN)).contentFrame();
  return frame.waitForSelector(selector);
}

// How much more memory the program may hold after the last change than it held early on.
const CHANGES = 1000;
const EARLY = 200;
const GROWTH_KILOBYTES = 8 * 1024;

test(`${CHANGES} changes in a row: each is shown, and the memory does not grow`, async () => {
  await opened(async ({ page, data, memory }) => {
    await waitForText(page, PROFILE, 'Phuket');
    const text = data.text(FILE);
    const shown = await watchSummary(page);
    const took = [];
    let early;
    for (let change = 1; change <= CHANGES; change += 1) {
      const words = `Change number ${change}.`;
      data.write(FILE, text.replace(TITLE, summed(words)));
      const saved = performance.timeOrigin + performance.now();
      took.push((await shown(words)) - saved);
      if (change === EARLY) early = memory();
    }
    const late = memory();
    took.sort((one, other) => one - other);
    const at = (share) => `${Math.round(took[Math.floor(share * (took.length - 1))])} ms`;
    console.log(`from saved to shown: median ${at(0.5)}, nine in ten within ${at(0.9)}, longest ${at(1)}`);
    console.log(`memory: ${early} kB after ${EARLY} changes, ${late} kB after ${CHANGES}`);
    assert.ok(late - early <= GROWTH_KILOBYTES, `${early} kB became ${late} kB`);
  });
});

/** Watches the summary of the project; returns the time at which a text was on the screen. */
async function watchSummary(page) {
  await page.evaluate((frame, project) => {
    const waiting = new Map();
    const look = () => {
      const heading = document.querySelector(frame)?.contentDocument?.querySelector(project);
      const words = heading?.nextElementSibling?.textContent.trim();
      waiting.get(words)?.();
      waiting.delete(words);
    };
    const report = document.querySelector('#report');
    new MutationObserver(look).observe(report, { childList: true, subtree: true, attributes: true });
    window.onceShown = (words) =>
      new Promise((resolve) => {
        // The frame after the next is the first that surely shows it.
        waiting.set(words, () => requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now()))));
        look();
      });
  }, SHOWN, PROJECT);
  return (words) => page.evaluate((one) => window.onceShown(one), words);
}

// A browser for the tests of one file, and pages in it that are recorded from their first byte.

import { after, before } from 'node:test';
import puppeteer from 'puppeteer-core';

const BROWSER = '/usr/bin/chromium';

// Sandboxes need rights that a container does not give; the pages are our own.
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];

/** The widths of windows: desktop, tablet, the narrowest phone. */
export const WIDTHS = [1280, 768, 320];

const HEIGHT = 900;

// A page waits for nothing else, so what is not there soon never comes.
const LONGEST_WAIT_MILLISECONDS = 10_000;

/**
 * Starts a browser before the tests of the file that calls it, and ends it after them.
 *
 * Returns `open(address, options)`, which opens a page and returns it with its messages and
 * requests: `page`, `messages`, `requests`. `options.width` is the width of the window,
 * `options.withScript` whether scripts run, `options.colorScheme` the scheme of the system,
 * `options.print` whether the page is shown as it prints, `options.isServed` whether it may ask its
 * own server for more.
 */
export function browser() {
  let running;
  before(async () => {
    running = await puppeteer.launch({ executablePath: BROWSER, args: FLAGS });
  });
  after(() => running?.close());
  return { open: (address, options) => open(running, address, options) };
}

async function open(running, address, options = {}) {
  const { width = WIDTHS[0], withScript = true, colorScheme = 'light', print = false, isServed = false } = options;
  const page = await running.newPage();
  const watched = { page, messages: [], requests: [] };
  page.setDefaultTimeout(LONGEST_WAIT_MILLISECONDS);
  await page.setViewport({ width, height: HEIGHT });
  await page.setJavaScriptEnabled(withScript);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colorScheme }]);
  await page.emulateMediaType(print ? 'print' : 'screen');
  await watch(watched, address, isServed);
  await page.goto(address, { waitUntil: 'load' });
  return watched;
}

/** Records the messages and requests of a page, except for the page itself or its server. */
async function watch({ page, messages, requests }, address, isServed) {
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`error: ${error.message}`));
  if (isServed) {
    const { origin } = new URL(address);
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== origin) requests.push(request.url());
    });
    return;
  }
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    // Pictures inside the file are requests as well, but reach nobody.
    if (url.split('#')[0] === address || url.startsWith('data:')) return request.continue();
    requests.push(url);
    return request.abort();
  });
}

/** Opens a page, hands it to `use`, and closes it whatever happens. */
export async function using(opening, use) {
  const watched = await opening;
  try {
    return await use(watched);
  } finally {
    await watched.page.close();
  }
}

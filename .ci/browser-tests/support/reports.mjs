// The reports under test: where they were built, and which pages they hold.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = process.env.ASCN_REPORTS;
assert.ok(folder, 'ASCN_REPORTS is to name the folder into which the reports were built');

/** The networks whose reports are read: the real one, and one that uses every key and code. */
export const networks = ['asean', 'full'];

/** A file of a network's report, by its path below the folder of the report. */
export const fileOf = (network, name) => join(folder, network, name);

/** The address of such a file. */
export const addressOf = (network, name) => pathToFileURL(fileOf(network, name)).href;

/** The page that holds the whole report. */
export const REPORT = 'annual-report.html';

/** Every HTML file of a network, the report first. */
export function pagesOf(network) {
  const root = join(folder, network);
  const names = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)))
    .filter((name) => name !== REPORT)
    .sort();
  return [REPORT, ...names];
}

/** The title of a network's report, as its Markdown gives it. */
export function titleOf(network) {
  const [first] = readFileSync(fileOf(network, 'annual-report.md'), 'utf8').split('\n');
  assert.match(first, /^# \S/, 'annual-report.md begins with a title');
  return first.slice(2).replaceAll('\\', '');
}

/** One page of each kind, for pages that one template makes: the first in the order of names. */
export function kindsOf(network) {
  const kinds = new Map();
  for (const name of pagesOf(network)) {
    // The extracts, the countries and the cities have a folder each; other pages are one of a kind.
    // The public edition has the same kinds as the other.
    const path = name.replace(/^public\//, '');
    const [folder] = /^(.*\b)?(extracts|countries|cities)(?=\/)/.exec(path) ?? [];
    const kind = folder ?? path;
    if (!kinds.has(kind)) kinds.set(kind, name);
  }
  return [...kinds.values()];
}

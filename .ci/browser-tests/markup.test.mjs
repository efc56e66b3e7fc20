// Every page is valid HTML: the Nu HTML checker finds no error. Its warnings are printed.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import vnu from 'vnu-jar';

import { fileOf, networks, pagesOf } from './support/reports.mjs';

const CHECKER = String(vnu);
const MEBIBYTE = 1024 * 1024;

/** The messages of the checker about files. */
function check(files) {
  // Deep pages need more stack than Java's default.
  const options = ['-Xss8m', '-jar', CHECKER, '--stdout', '--format', 'json', '--exit-zero-always'];
  const run = spawnSync('java', [...options, ...files], {
    encoding: 'utf8',
    maxBuffer: 256 * MEBIBYTE,
  });
  assert.ifError(run.error);
  assert.equal(run.status, 0, run.stderr);
  return JSON.parse(run.stdout).messages;
}

const isError = ({ type }) => type !== 'info';
const isWarning = ({ type, subType }) => type === 'info' && subType === 'warning';
const told = ({ url, lastLine, message, extract }) =>
  `${url}:${lastLine ?? ''}: ${message} ${JSON.stringify(extract ?? '')}`;

/** Each warning once, with its number and its first place. */
function toldOnce(warnings) {
  const byMessage = new Map();
  for (const one of warnings) {
    byMessage.set(one.message, [...(byMessage.get(one.message) ?? []), one]);
  }
  return [...byMessage.values()].map((all) => `warning, ${all.length} times: ${told(all[0])}`);
}

for (const network of networks) {
  test(`${network}: the checker finds no error in any page`, (t) => {
    const messages = check(pagesOf(network).map((name) => fileOf(network, name)));
    for (const line of toldOnce(messages.filter(isWarning))) t.diagnostic(line);
    assert.deepEqual(messages.filter(isError).map(told), []);
  });
}

test('the checker finds the error of a page that has one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ascn-markup-'));
  try {
    const page = join(folder, 'page.html');
    writeFileSync(page, '<!doctype html><html lang="en"><title>Page</title><p id="a"><b id="a">');
    assert.ok(check([page]).some(isError));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

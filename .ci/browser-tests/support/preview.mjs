// The live preview of a copy of a network, which a test may change.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const program = process.env.ASCN_PROGRAM;
assert.ok(program, 'ASCN_PROGRAM is to name the program');

const FIXTURES = resolve(import.meta.dirname, '../../../fixtures');

/** The report that is shown, inside the preview's own page; the one being loaded is another. */
export const SHOWN = 'main iframe:not(.loading)';

/** Runs the preview of a copy of a network, hands it to `use`, and ends it whatever happens. */
export async function previewing(network, prepare, use) {
  const folder = mkdtempSync(join(tmpdir(), 'ascn-preview-'));
  cpSync(join(FIXTURES, network), folder, { recursive: true });
  const data = {
    folder,
    text: (name) => readFileSync(join(folder, name), 'utf8'),
    write: (name, text) => writeFileSync(join(folder, name), text),
    replace(name, from, to) {
      const text = data.text(name);
      assert.ok(text.includes(from), `${name} has no ${from}`);
      data.write(name, text.replace(from, () => to));
    },
  };
  prepare(data);
  const running = spawn(program, ['preview', folder, '--port', '0'], { stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const address = await firstLine(running);
    await use({ address, data, memory: () => memory(running.pid) });
  } finally {
    running.kill('SIGINT');
    rmSync(folder, { recursive: true });
  }
}

/** The address, which is printed as soon as it answers. */
async function firstLine(running) {
  let printed = '';
  for await (const piece of running.stdout) {
    printed += piece;
    if (printed.includes('\n')) break;
  }
  assert.match(printed, /^http:\/\/127\.0\.0\.1:\d+\/\n/);
  return printed.trim();
}

/** How much memory a process holds, in kilobytes. */
function memory(pid) {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(kilobytes);
}

/** Waits until the report that is shown has a text in an element of it. */
export const waitForText = (page, selector, text) =>
  page.waitForFunction(
    (frame, one, wanted) => {
      const found = document.querySelector(frame)?.contentDocument?.querySelector(one);
      return found?.textContent.includes(wanted);
    },
    {},
    SHOWN,
    selector,
    text,
  );

/** Calls a function of the page with the document of the report that is shown. */
export const inReport = async (page, use, ...values) => {
  const frame = await (await page.waitForSelector(SHOWN)).contentFrame();
  return frame.evaluate(use, ...values);
};

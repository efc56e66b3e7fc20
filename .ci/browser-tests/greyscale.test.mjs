// Colour is never the only sign: each status and each rating has a word and a shape of its own.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { browser, using } from './support/browser.mjs';
import { REPORT, addressOf, networks } from './support/reports.mjs';

const { open } = browser();

const SHAPES = '◇◐■‖×▲◆▼';

/** The words behind each shape at the start of a table cell: runs in the page. */
const wordsByShape = (shapes) => {
  const found = {};
  for (const cell of document.querySelectorAll('main :is(td, th)')) {
    const text = cell.innerText.trim();
    const [shape] = text;
    if (shape && shapes.includes(shape)) {
      (found[shape] ??= new Set()).add(text.slice(1).split(/[;:,(\n]/)[0].trim());
    }
  }
  return Object.entries(found).map(([shape, words]) => [shape, [...words].sort()]);
};

/**
 * What represents each status or rating in each drawing, without its colour: runs in the page.
 *
 * A part of a drawing that carries a status is known by its outline, its pattern or the words in
 * it, a bar also by the shape in its row. A title that only a pointer shows does not count.
 */
const signsInDrawings = () => {
  const kinds = ['status', 'rating'];
  // A path as seen from its first point, so that it is the same at every position.
  const outlineOf = (path) => {
    const steps = [...path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)].map(([, command, rest]) => {
      const [x, y] = (rest.match(/-?[\d.]+/g) ?? []).slice(-2).map(Number);
      return { command, x, y };
    });
    const from = steps[0] ?? {};
    return steps.map(({ command, x, y }) =>
      x === undefined ? command : `${command}${Math.round(x - from.x)},${Math.round(y - from.y)}`,
    );
  };
  // The shape of the same status beside a bar: its middle is level with the bar.
  const besideOf = (bar, code, drawing) => {
    const { y, height } = bar.getBBox();
    const shapes = [...drawing.querySelectorAll(`path.${code}`)];
    const beside = shapes.filter((shape) => {
      const box = shape.getBBox();
      const middle = box.y + box.height / 2;
      return middle > y && middle < y + height;
    });
    return beside.map((shape) => outlineOf(shape.getAttribute('d')).join(''));
  };
  const signOf = (one, code, drawing) => {
    const words = [...one.querySelectorAll('text')].concat(one.localName === 'text' ? [one] : []);
    const fill = one.getAttribute('fill') ?? '';
    const pattern = fill.startsWith('url(') ? fill : '';
    const outlines = [one, ...one.querySelectorAll('*')].map((part) => {
      const dashes = part.getAttribute('stroke-dasharray') ?? '';
      const hollow = part.getAttribute('fill') === 'none' ? 'hollow' : '';
      const outline = outlineOf(part.getAttribute('d') ?? '').join('');
      return `${part.localName}${outline}${hollow}${dashes}`;
    });
    const label = words.map((word) => word.textContent.trim()).join(' ');
    const beside = one.localName === 'rect' ? besideOf(one, code, drawing) : [];
    return [label, pattern, ...outlines, ...beside].join('/');
  };
  return [...document.querySelectorAll('main svg')].flatMap((drawing) =>
    kinds.map((kind) => {
      const signs = {};
      for (const one of drawing.querySelectorAll(`[class*="${kind}-"]`)) {
        const code = [...one.classList].find((name) => name.startsWith(`${kind}-`));
        (signs[code] ??= new Set()).add(signOf(one, code, drawing));
      }
      const listed = Object.entries(signs).map(([code, all]) => [code, [...all]]);
      return { drawing: drawing.querySelector('title')?.textContent, signs: listed };
    }),
  );
};

for (const network of networks) {
  test(`${network}: in tables each status has a shape, and each word one shape only`, async () => {
    await using(open(addressOf(network, REPORT)), async ({ page }) => {
      const found = await page.evaluate(wordsByShape, SHAPES);
      assert.ok(found.length > 2, `${found.length} shapes`);
      const wordless = found.filter(([, words]) => words.includes(''));
      assert.deepEqual(wordless, [], 'a shape stands with its word');
      const words = found.flatMap(([, all]) => all);
      assert.deepEqual(words.length, new Set(words).size, `one word, two shapes: ${words}`);
    });
  });

  test(`${network}: in drawings no two statuses and no two ratings look alike`, async () => {
    await using(open(addressOf(network, REPORT)), async ({ page }) => {
      const drawings = await page.evaluate(signsInDrawings);
      assert.ok(drawings.some(({ signs }) => signs.length > 1), 'a drawing shows statuses');
      for (const { drawing, signs } of drawings) {
        for (const [code, own] of signs) {
          const others = signs.filter(([other]) => other !== code).flatMap(([, all]) => all);
          const alike = own.filter((sign) => others.includes(sign));
          assert.deepEqual(alike, [], `${drawing}: ${code} looks like another`);
        }
      }
    });
  });
}

// Colour never speaks alone: each status and each rating has a word and a shape of its own.

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
 * What stands for each status or rating in each drawing, without its colour: runs in the page.
 *
 * A part of a drawing that carries a status is known by its outline or its pattern, or by the words
 * it holds; a title that only a pointer shows does not count.
 */
const signsInDrawings = () => {
  const kinds = ['status', 'rating'];
  const signOf = (one) => {
    const words = [...one.querySelectorAll('text')].concat(one.localName === 'text' ? [one] : []);
    const fill = one.getAttribute('fill') ?? '';
    const pattern = fill.startsWith('url(') ? fill : '';
    const outlines = [one, ...one.querySelectorAll('*')].map((part) => {
      const dashes = part.getAttribute('stroke-dasharray') ?? '';
      const hollow = part.getAttribute('fill') === 'none' ? 'hollow' : '';
      const path = (part.getAttribute('d') ?? '').replace(/[\d.,\s-]+/g, '');
      return `${part.localName}${path}${hollow}${dashes}`;
    });
    return [words.map((word) => word.textContent.trim()).join(' '), pattern, ...outlines].join('/');
  };
  return [...document.querySelectorAll('main svg')].flatMap((drawing) =>
    kinds.map((kind) => {
      const signs = {};
      for (const one of drawing.querySelectorAll(`[class*="${kind}-"]`)) {
        const code = [...one.classList].find((name) => name.startsWith(`${kind}-`));
        (signs[code] ??= new Set()).add(signOf(one));
      }
      const listed = Object.entries(signs).map(([code, all]) => [code, [...all]]);
      return { drawing: drawing.id, signs: listed };
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

import { afterEach, describe, expect, test } from 'vitest';
import { findConfirmation } from '../../../src/capture/confirmation/find.ts';

afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
});

/** Shows a page of our own making, laid out by the browser. */
function page(html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.append(...document.importNode(parsed.body, true).childNodes);
}
const words = (announcedOnly = false): string | null => findConfirmation(document, { announcedOnly })?.words ?? null;

const FORM = `<form><label>Name <input name="name"></label><label>E-mail <input type="email"></label>
  <label>Résumé <input type="file"></label><button>Submit application</button></form>`;

describe('pages that confirm', () => {
  test.each([
    ['a heading', '<h1>Thank you for applying.</h1><p>We will be in touch.</p>', 'Thank you for applying.'],
    ['a message', '<div role="status">Your application was successfully submitted.</div>', 'Your application was successfully submitted.'],
    [
      'a dialog over the form',
      `<main>${FORM}</main><div role="dialog" aria-modal="true" style="position:fixed;inset:40px;background:#fff"><h2>Application sent</h2><p>Your application was sent to The Light!</p><button>Done</button></div>`,
      'Application sent',
    ],
    [
      'a form for something else beside it',
      '<h1>Application submitted!</h1><form role="search"><input><input><button>Search jobs</button></form><form><input type="email"><input><button>Create job alert</button></form><form><input type="email"><input type="password"><button>Submit</button></form>',
      'Application submitted!',
    ],
    [
      'links to other jobs',
      '<h1>Your application has been submitted!</h1><ul><li><a href="/2">Cook</a> <button>Apply</button></li></ul>',
      'Your application has been submitted!',
    ],
    ['a hidden form', `<div style="display:none">${FORM}</div><h2>Danke für Ihre Bewerbung!</h2>`, 'Danke für Ihre Bewerbung!'],
  ])('%s', (_, html, expected) => {
    page(html);
    expect(words()).toBe(expected);
    expect(words(true)).toBe(expected);
  });

  test('in the running text, where it is looked for', () => {
    page('<div><p>Done.</p><p>Votre candidature a bien été envoyée.</p></div>');
    expect(words()).toBe('Votre candidature a bien été envoyée.');
    expect(words(true)).toBeNull();
  });
});

describe('a block that nobody sees does not confirm', () => {
  const SAYS = '<h1>Thank you for applying!</h1>';
  test.each([
    ['display', `<div style="display:none">${SAYS}</div>`],
    ['the hidden attribute', `<div hidden>${SAYS}</div>`],
    ['visibility', `<div style="visibility:hidden">${SAYS}</div>`],
    ['opacity', `<div style="opacity:0">${SAYS}</div>`],
    ['an opacity that is almost none', `<div style="opacity:.3"><div style="opacity:.1">${SAYS}</div></div>`],
    ['a closed dialog', `<dialog>${SAYS}</dialog>`],
    ['closed details', `<details><summary>More</summary>${SAYS}</details>`],
    ['no height', `<div style="height:0;overflow:hidden">${SAYS}</div>`],
    [
      'one pixel for screen readers',
      `<div style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)">${SAYS}</div>`,
    ],
    ['a clip path', `<div style="clip-path:inset(50%)">${SAYS}</div>`],
    ['a place left of the page', `<div style="position:absolute;left:-9999px">${SAYS}</div>`],
    ['text moved out of its block', `<h1 style="text-indent:-9999px;overflow:hidden">Thank you for applying!</h1>`],
    [
      'a slide that is not the one shown',
      `<div style="width:300px;overflow:hidden"><div style="display:flex;width:600px"><p style="width:300px">Form</p><h1 style="width:300px">Thank you for applying!</h1></div></div>`,
    ],
    [
      'the colour of the ground',
      `<div style="background:rgb(255,255,255)"><h1 style="color:rgb(255,255,255)">Thank you for applying!</h1></div>`,
    ],
    ['no colour', `<h1 style="color:transparent">Thank you for applying!</h1>`],
    ['no size', `<div style="transform:scale(0)">${SAYS}</div>`],
    [
      'something that lies over it',
      `<div style="position:relative"><h1>Thank you for applying!</h1><div style="position:absolute;inset:0;background:#fff">Fill in the form</div></div>`,
    ],
    ['a template', `<template>${SAYS}</template>`],
  ])('%s', (_, html) => {
    page(html);
    expect(words()).toBeNull();
  });
});

describe('a form that waits to be sent does not confirm, whatever it says:', () => {
  test.each([
    ['a file is asked for', '<h1>Thank you for applying!</h1><form><input type="file"></form>'],
    [
      'the file input hides behind a button',
      '<h1>Thank you for applying!</h1><form><label>Attach<input type="file" style="display:none"></label></form>',
    ],
    ['its submit button is in view', `<h1>Thank you for applying!</h1>${FORM}`],
    ['it has one field', '<h1>Thank you for applying!</h1><form><textarea></textarea><button>Send</button></form>'],
    ['it is made of scripts alone', '<h1>Thank you for applying!</h1><input><div><button type="button">Submit application</button></div>'],
    ['its button says next', '<h1>Thank you for applying!</h1><div><input><input><input><div role="button">Weiter</div></div>'],
    [
      'the dialog is the form',
      '<div role="dialog" aria-modal="true"><h2>Thank you for applying!</h2><form><input><input><button>Review</button></form></div>',
    ],
  ])('%s', (_, html) => {
    page(html);
    expect(words()).toBeNull();
  });
});

test('a list of applications confirms none of them', () => {
  page('<h1>My jobs</h1>'.concat('<article><h2>Cook</h2><h3>Application submitted</h3></article>'.repeat(3)));
  expect(words()).toBeNull();
});

test('a form that names its controls like methods does not break it', () => {
  page(
    `<form><input name="getBoundingClientRect"><input name="checkVisibility"><input name="closest"><input name="ownerDocument"><button>Submit</button></form><h1>Thank you for applying!</h1>`,
  );
  expect(words()).toBeNull();
});

test('twenty thousand elements are no burden', () => {
  page('<div><p>One of many lines</p></div>'.repeat(10_000));
  const start = performance.now();
  expect(words(true)).toBeNull();
  const quick = performance.now() - start;
  expect(words()).toBeNull();
  expect(quick).toBeLessThan(500);
});

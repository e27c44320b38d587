/* What the tests use of Jest, on top of Mocha: `expect`, and tables of tests. */
const { format } = require('node:util');
const { expect } = require('expect');

globalThis.expect = expect;

/** Rows as arguments; the title gets its number, since equal titles would be one test. */
const each = add => table => (title, body) =>
  [...table].forEach((row, i) => {
    const values = Array.isArray(row) ? row : [row];
    const words = title.match(/%[sipjo]/g) ?? [];
    const name = format(
      title.replaceAll(/%[ipjo]/g, '%s'),
      ...values.slice(0, words.length).map(String),
    );
    add(`${name} #${i}`, () => body(...values));
  });

// Mocha puts its functions there for every file anew; each is given its table form on the way.
for (const name of ['it', 'describe']) {
  let given;
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get: () => given,
    set: add => {
      given = add && Object.assign(add, { each: each(add) });
    },
  });
}

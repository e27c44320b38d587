import { headingId } from './headingId';

describe('the id of a heading on the page of its module', () => {
  it.each([
    ['In short', 'module-in-short'],
    ['Names and addresses', 'module-names-and-addresses'],
    [' What `git log` tells ', 'module-what-git-log-tells'],
  ])('%s', (heading, expected) => {
    expect(headingId(heading)).toBe(expected);
  });
});

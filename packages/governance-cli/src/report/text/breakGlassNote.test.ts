import { PASSED } from '../../__testUtils__/standIn';
import { testIo } from '../../__testUtils__/testIo';
import { terminalFor } from '../terminal';
import { breakGlassNote } from './breakGlassNote';
import { startPage } from './page';

const [reason] = PASSED.reasons;

describe('R31 break-glass is told first', () => {
  it.each([
    ['nothing without it', [], ''],
    [
      'once for all that it lifts',
      ['b1', 'b1'],
      'BREAK-GLASS  the use `b1` lifts what would block this change; another person reviews it afterwards',
    ],
  ])('%s', (_, uses, expected) => {
    const { stdout, env } = testIo();
    const page = startPage(terminalFor(stdout, env));
    const reasons = uses.flatMap(breakGlass =>
      reason ? [{ ...reason, breakGlass }] : [],
    );
    breakGlassNote(page, { reasons, obligations: [] });
    expect(page.toString().trim()).toBe(expected);
  });
});

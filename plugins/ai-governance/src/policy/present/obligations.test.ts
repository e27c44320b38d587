import { obligation } from '../../__testUtils__/fixtures';
import { presentObligations } from './obligations';

describe('conditions', () => {
  it.each([
    ['fulfilled', 'enforce', 'met', 'success'],
    ['unfulfilled', 'enforce', 'notMet', 'danger'],
    ['unfulfilled', 'warn', 'notMet', 'warning'],
    ['unfulfilled', 'observe', 'notMet', 'warning'],
    ['unknown', 'enforce', 'notReported', 'neutral'],
    ['waived', 'enforce', 'waived', 'info'],
  ] as const)('%s in mode %s shows as %s', (status, mode, state, tone) => {
    const [view] = presentObligations([obligation({ status, mode })], []);
    expect(view).toMatchObject({ state, tone });
  });

  it.each([
    ['a waiver', { waiver: 'W-1' }, 'info', 'W-1', false],
    ['break-glass', { breakGlass: 'BG-1' }, 'danger', 'BG-1', true],
  ] as const)(
    'R22 lifted by %s says by what, and break-glass is loud',
    (_, over, tone, liftedBy, isBreakGlass) => {
      const [view] = presentObligations(
        [obligation({ status: 'waived', ...over })],
        [],
      );
      expect(view).toMatchObject({ tone, liftedBy, isBreakGlass });
    },
  );

  it('puts what needs attention first, and what blocks before what does not', () => {
    const views = presentObligations(
      [
        obligation({ status: 'fulfilled', text: 'a' }),
        obligation({ status: 'unfulfilled', mode: 'observe', text: 'b' }),
        obligation({ status: 'waived', text: 'c' }),
        obligation({ status: 'unknown', text: 'd' }),
        obligation({ status: 'unfulfilled', text: 'e' }),
      ],
      [],
    );
    expect(views.map(view => view.text)).toEqual(['e', 'b', 'd', 'c', 'a']);
  });

  it('gives equal conditions different keys', () => {
    const views = presentObligations([obligation(), obligation()], []);
    expect(new Set(views.map(view => view.key)).size).toBe(2);
  });
});

import { mockServices } from '@backstage/backend-test-utils';
import { readSignalSettings } from './settings';

const read = (github: object) =>
  readSignalSettings(
    mockServices.rootConfig({
      data: JSON.parse(
        JSON.stringify({ aiGovernance: { sources: { github } } }),
      ),
    }),
  );

describe('E A2 settings of the source are read once', () => {
  it('with what is usual', () => {
    expect(readSignalSettings(mockServices.rootConfig())).toMatchObject({
      firstDay: undefined,
      bugLabels: ['bug'],
      productionEnvironments: ['production', 'prod', 'live'],
      requiredChecks: undefined,
    });
  });

  it('in lower case, but for the names of checks', () => {
    expect(
      read({
        firstDay: '2026-02-28',
        bugLabels: [' Kind/Bug '],
        requiredChecks: ['Build'],
      }),
    ).toMatchObject({
      firstDay: '2026-02-28',
      bugLabels: ['kind/bug'],
      requiredChecks: ['Build'],
    });
  });

  it.each([
    ['2026-02-30', { firstDay: '2026-02-30' }, /firstDay` is `2026-02-30`/],
    ['yesterday', { firstDay: 'yesterday' }, /expected a day such as/],
    ['an empty label', { bugLabels: [' '] }, /bugLabels` holds a name of 0/],
    [
      'a long check',
      { requiredChecks: ['x'.repeat(101)] },
      /requiredChecks` holds a name of 101/,
    ],
  ])('%s is refused with the key', (_, given, message) => {
    expect(() => read(given)).toThrow(message);
  });
});

import { ConfigReader } from '@backstage/config';
import { readInsightsConfig } from './insightsConfig';

const read = (insights: object) =>
  readInsightsConfig(new ConfigReader({ aiGovernance: { insights } } as never));

const OWN = {
  purpose:
    'Shows how long changes wait for this portal and how many of its denials do not stand.',
  keepRawDays: 3660,
  mayNamePeople: false,
};

describe('R07 settings of scorecards', () => {
  it('have defaults, and no source collects but the portal itself', () => {
    expect(readInsightsConfig(new ConfigReader({}))).toMatchObject({
      minimumPeople: 5,
      currency: 'USD',
      sources: new Map([['portal', OWN]]),
    });
  });

  it.each`
    insights                                                                              | portal
    ${{}}                                                                                 | ${OWN}
    ${{ sources: { portal: { purpose: 'why', keepRawDays: 30 } } }}                       | ${{ purpose: 'why', keepRawDays: 30, mayNamePeople: true }}
    ${{ readDecisions: false }}                                                           | ${undefined}
    ${{ readDecisions: false, sources: { portal: { purpose: 'why', keepRawDays: 30 } } }} | ${undefined}
  `('$insights: own decisions $portal', ({ insights, portal }) => {
    expect(read(insights).sources.get('portal')).toEqual(portal);
  });

  it.each`
    insights                                                                                         | says
    ${{ minimumPeople: 4 }}                                                                          | ${/minimumPeople is `4`.*at least 5/}
    ${{ minimumPeople: 5.5 }}                                                                        | ${/minimumPeople is `5.5`/}
    ${{ currency: 'euro' }}                                                                          | ${/`euro` is no currency/}
    ${{ sources: { github: { purpose: 'why', keepRawDays: 0 } } }}                                   | ${/sources.github.keepRawDays is `0`.*1 to 3660/}
    ${{ sources: { github: { purpose: 'why', keepRawDays: 3661 } } }}                                | ${/keepRawDays is `3661`/}
    ${{ sources: { github: { keepRawDays: 30 } } }}                                                  | ${/purpose/}
    ${{ exchangeRates: [{ currency: 'EUR', from: '2026-13-01', rate: 1.1 }] }}                       | ${/`from: 2026-13-01` is no day/}
    ${{ exchangeRates: [{ currency: 'EUR', from: '2026-11-01', rate: 0 }] }}                         | ${/`rate: 0` is no price or rate/}
    ${{ seatPrices: [{ assistant: 'copilot', from: '2026-11-01', perMonth: -1, currency: 'USD' }] }} | ${/`perMonth: -1`/}
    ${{ seriesBreaks: [{ on: 'soon', title: 'x', kpis: [] }] }}                                      | ${/`on: soon` is no day/}
  `('$insights is refused: $says', ({ insights, says }) => {
    expect(() => read(insights)).toThrow(says);
  });

  it('reads prices in hundredths, and a source that may not name people', () => {
    const config = read({
      seatPrices: [
        {
          assistant: 'copilot',
          from: '2026-11-01',
          perMonth: 18.99,
          currency: 'EUR',
        },
      ],
      sources: {
        github: { purpose: 'why', keepRawDays: 30, namePeople: false },
      },
    });
    expect(config.seatPrices[0]).toMatchObject({
      monthlyMinorUnits: 1899,
      fromDay: '2026-11-01',
    });
    expect(config.sources.get('github')).toEqual({
      purpose: 'why',
      keepRawDays: 30,
      mayNamePeople: false,
    });
  });
});

import { costOf } from './costOf';

const config: Parameters<typeof costOf>[0] = {
  currency: 'USD',
  exchangeRates: [
    { currency: 'EUR', fromDay: '2026-01-01', rate: 1.1 },
    { currency: 'EUR', fromDay: '2026-10-15', rate: 1.2 },
  ],
  seatPrices: [
    {
      assistant: 'copilot',
      fromDay: '2026-01-01',
      monthlyMinorUnits: 3_100,
      currency: 'USD',
    },
    {
      assistant: 'copilot',
      plan: 'enterprise',
      fromDay: '2026-01-01',
      monthlyMinorUnits: 6_200,
      currency: 'USD',
    },
    {
      assistant: 'cursor',
      fromDay: '2026-01-01',
      monthlyMinorUnits: 3_100,
      currency: 'EUR',
    },
    {
      assistant: 'claude-code',
      fromDay: '2026-10-01',
      monthlyMinorUnits: 3_100,
      currency: 'JPY',
    },
  ],
};
const { seatPrice, inPortalCurrency } = costOf(config);
const at = (day: string) => Date.parse(`${day}T12:00:00Z`);

const rounded = (amount: number) => Number(amount.toFixed(9));

describe('R17 what a seat costs on a day', () => {
  it.each`
    assistant        | plan            | day             | cents
    ${'copilot'}     | ${undefined}    | ${'2026-10-01'} | ${100}
    ${'copilot'}     | ${'enterprise'} | ${'2026-10-01'} | ${200}
    ${'copilot'}     | ${'business'}   | ${'2026-10-01'} | ${100}
    ${'copilot'}     | ${undefined}    | ${'2026-02-01'} | ${3_100 / 28}
    ${'copilot'}     | ${undefined}    | ${'2028-02-29'} | ${3_100 / 29}
    ${'copilot'}     | ${undefined}    | ${'2025-12-31'} | ${undefined}
    ${'cursor'}      | ${undefined}    | ${'2026-10-14'} | ${110}
    ${'cursor'}      | ${undefined}    | ${'2026-10-15'} | ${120}
    ${'claude-code'} | ${undefined}    | ${'2026-10-01'} | ${undefined}
    ${'other'}       | ${undefined}    | ${'2026-10-01'} | ${undefined}
  `('$assistant ($plan) on $day: $cents', ({ assistant, plan, day, cents }) => {
    const price = seatPrice({ assistant, plan }, at(day));
    expect(price && rounded(price)).toBe(cents && rounded(cents));
  });
});

describe('R17 amounts in the currency of the portal', () => {
  it.each`
    currency | day             | amount
    ${'USD'} | ${'2020-01-01'} | ${1_000}
    ${'EUR'} | ${'2026-10-14'} | ${1_100}
    ${'EUR'} | ${'2026-10-15'} | ${1_200}
    ${'EUR'} | ${'2025-12-31'} | ${undefined}
    ${'JPY'} | ${'2026-10-15'} | ${undefined}
  `('1000 $currency on $day are $amount', ({ currency, day, amount }) => {
    const found = inPortalCurrency(1_000, currency, at(day));
    expect(found && rounded(found)).toBe(amount);
  });
});

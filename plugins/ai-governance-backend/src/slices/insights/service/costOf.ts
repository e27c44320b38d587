import type { Directory } from '@ai-enablement/governance-core';
import type { InsightsConfig } from '../insightsConfig';

const DAY_LENGTH = 10;

const dayOf = (at: number): string =>
  new Date(at).toISOString().slice(0, DAY_LENGTH);

function daysInMonth(at: number): number {
  const date = new Date(at);
  return new Date(
    Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0),
  ).getUTCDate();
}

/** Of what holds from a day on, what holds on this one. */
const inForce = <Dated extends { readonly fromDay: string }>(
  all: readonly Dated[],
  day: string,
): Dated | undefined =>
  all
    .filter(({ fromDay }) => fromDay <= day)
    .sort((a, b) => (a.fromDay < b.fromDay ? 1 : -1))[0];

/** What things cost, by the prices and rates of the configuration. A seat costs each day its share of that month. */
export function costOf({
  currency: own,
  seatPrices,
  exchangeRates,
}: Pick<InsightsConfig, 'currency' | 'seatPrices' | 'exchangeRates'>): Pick<
  Directory,
  'inPortalCurrency' | 'seatPrice'
> {
  const inPortalCurrency: Directory['inPortalCurrency'] = (
    amount,
    currency,
    at,
  ) => {
    if (currency === own) return amount;
    const rate = inForce(
      exchangeRates.filter(each => each.currency === currency),
      dayOf(at),
    );
    return rate && amount * rate.rate;
  };
  return {
    inPortalCurrency,
    seatPrice({ assistant, plan }, at) {
      const prices = seatPrices.filter(each => each.assistant === assistant);
      const price =
        inForce(
          prices.filter(each => each.plan !== undefined && each.plan === plan),
          dayOf(at),
        ) ??
        inForce(
          prices.filter(each => each.plan === undefined),
          dayOf(at),
        );
      return (
        price &&
        inPortalCurrency(
          price.monthlyMinorUnits / daysInMonth(at),
          price.currency,
          at,
        )
      );
    },
  };
}

import type { SeriesBreak } from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { PORTAL_SOURCE } from '@ai-enablement/governance-core';
import { readMinimumPeople } from '../../shared/minimumPeople';

/** What has to be said of a source before it may collect. */
export interface SourceConfig {
  /** What its data is used for, in a sentence for the people whom it is about. */
  readonly purpose: string;
  /** Days for which what it tells is kept; cells stay. */
  readonly keepRawDays: number;
  /** Whether it may hand in what single people did. */
  readonly mayNamePeople: boolean;
}

/** What a seat costs from a day on. */
export interface SeatPrice {
  readonly assistant: string;
  readonly plan?: string;
  readonly fromDay: string;
  readonly monthlyMinorUnits: number;
  readonly currency: string;
}

/** What a unit of another currency is worth in the portal's own, from a day on. */
export interface ExchangeRate {
  readonly currency: string;
  readonly fromDay: string;
  readonly rate: number;
}

/** Settings of scorecards. */
export interface InsightsConfig {
  readonly minimumPeople: number;
  readonly currency: string;
  readonly sources: ReadonlyMap<string, SourceConfig>;
  readonly seatPrices: readonly SeatPrice[];
  readonly exchangeRates: readonly ExchangeRate[];
  readonly breaks: readonly SeriesBreak[];
  /** Records that are stored in one transaction at most. */
  readonly batchSize: number;
}

/** The portal's own decisions stay anyway and tell of nobody; nothing is asked before they are counted. */
const OWN_DECISIONS: SourceConfig = {
  purpose:
    'Shows how long changes wait for this portal and how many of its denials do not stand.',
  keepRawDays: 3_660,
  mayNamePeople: false,
};

const BATCH_SIZE = 2_000;
const LONGEST_KEPT_DAYS = 3_660;
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const CURRENCY = /^[A-Z]{3}$/;
const MINOR_UNITS = 100;

/** Reads `aiGovernance.insights`. Throws an `InputError` that names the key, the value and what was expected. */
export function readInsightsConfig(root: Config): InsightsConfig {
  const config = root.getOptionalConfig('aiGovernance.insights');
  return {
    minimumPeople: readMinimumPeople(config),
    currency: readCurrency(config?.getOptionalString('currency') ?? 'USD'),
    sources: readSources(config),
    seatPrices: (config?.getOptionalConfigArray('seatPrices') ?? []).map(
      readSeatPrice,
    ),
    exchangeRates: (config?.getOptionalConfigArray('exchangeRates') ?? []).map(
      each => ({
        currency: readCurrency(each.getString('currency')),
        fromDay: readDay(each, 'from'),
        rate: readPositive(each, 'rate'),
      }),
    ),
    breaks: (config?.getOptionalConfigArray('seriesBreaks') ?? []).map(
      each => ({
        day: readDay(each, 'on'),
        title: each.getString('title'),
        kpis: each.getStringArray('kpis'),
      }),
    ),
    batchSize: BATCH_SIZE,
  };
}

function readSources(
  insights: Config | undefined,
): ReadonlyMap<string, SourceConfig> {
  const readsOwn = insights?.getOptionalBoolean('readDecisions') ?? true;
  const config = insights?.getOptionalConfig('sources');
  const sources = new Map<string, SourceConfig>([
    [PORTAL_SOURCE, OWN_DECISIONS],
    ...(config?.keys() ?? []).map(
      id => [id, readSource(config!.getConfig(id), id)] as const,
    ),
  ]);
  if (!readsOwn) sources.delete(PORTAL_SOURCE);
  return sources;
}

function readSource(config: Config, id: string): SourceConfig {
  const keepRawDays = config.getNumber('keepRawDays');
  const isKeepable =
    Number.isInteger(keepRawDays) &&
    keepRawDays >= 1 &&
    keepRawDays <= LONGEST_KEPT_DAYS;
  if (!isKeepable) {
    throw new InputError(
      `aiGovernance.insights.sources.${id}.keepRawDays is \`${keepRawDays}\`; expected a whole number of days from 1 to ${LONGEST_KEPT_DAYS}`,
    );
  }
  return {
    purpose: config.getString('purpose'),
    keepRawDays,
    mayNamePeople: config.getOptionalBoolean('namePeople') ?? true,
  };
}

const readSeatPrice = (config: Config): SeatPrice => ({
  assistant: config.getString('assistant'),
  plan: config.getOptionalString('plan'),
  fromDay: readDay(config, 'from'),
  monthlyMinorUnits: Math.round(readPositive(config, 'perMonth') * MINOR_UNITS),
  currency: readCurrency(config.getString('currency')),
});

function readCurrency(currency: string): string {
  if (CURRENCY.test(currency)) return currency;
  throw new InputError(
    `aiGovernance.insights: \`${currency}\` is no currency; expected three capital letters of ISO 4217, such as \`EUR\``,
  );
}

function readDay(config: Config, key: string): string {
  const day = config.getString(key);
  if (DAY.test(day) && !Number.isNaN(Date.parse(day))) return day;
  throw new InputError(
    `aiGovernance.insights: \`${key}: ${day}\` is no day; expected one such as \`2026-11-01\``,
  );
}

function readPositive(config: Config, key: string): number {
  const value = config.getNumber(key);
  if (Number.isFinite(value) && value > 0) return value;
  throw new InputError(
    `aiGovernance.insights: \`${key}: ${value}\` is no price or rate; expected a number above 0`,
  );
}

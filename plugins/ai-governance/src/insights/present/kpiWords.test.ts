import { KPIS } from '@ai-enablement/governance-core';
import { kpiDefinition } from '../../__testUtils__/fixtures';
import type { Text } from '../../shared/useText';
import { aiGovernanceTranslationRef } from '../../translation';
import german from '../../translations/de';
import { inWords } from './kpiWords';

const english: Readonly<Record<string, string>> = Reflect.apply(
  Reflect.get(aiGovernanceTranslationRef, 'getDefaultMessages'),
  aiGovernanceTranslationRef,
  [],
);
const reading = (texts: object) =>
  ((key: string) => Reflect.get(texts, key)) as Text;
const asListed = KPIS.map(({ definition, isAboutChanges }) => {
  const { windowDays: _, ...rest } = definition;
  return { ...rest, isAboutChanges, isOnHeatMap: true };
});

describe('R09 R52 every KPI of the registry is there in both languages', () => {
  it.each(asListed.map(kpi => [kpi.id, kpi] as const))('%s', (_, kpi) => {
    expect(inWords(reading(english), kpi)).toEqual(kpi);
    const words = inWords(reading(german.messages), kpi);
    for (const field of ['title', 'definition', 'caveat', 'source'] as const) {
      expect(words[field]).toBeTruthy();
      expect(words[field]).not.toBe(kpi[field]);
    }
  });

  it('has titles of its own for each of them', () => {
    const titles = asListed.map(
      kpi => inWords(reading(german.messages), kpi).title,
    );
    expect(new Set(titles).size).toBe(KPIS.length);
  });

  it('leaves a KPI of a newer backend in the words of the API', () => {
    const newer = kpiDefinition({ id: 'toString', title: 'Newer' });
    expect(inWords(reading(german.messages), newer)).toEqual(newer);
  });
});

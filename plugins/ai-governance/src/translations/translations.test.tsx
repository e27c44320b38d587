import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { TranslationBlueprint } from '@backstage/plugin-app-react';
import { screen, within } from '@testing-library/react';
import { aiGovernanceTranslations } from '.';
import { fakeLedger } from '../__testUtils__/fakeLedger';
import { renderAudit } from '../__testUtils__/renderAudit';
import { aiGovernanceTranslationRef } from '../translation';
import german from './de';

/** What the reference holds besides its type: the English texts, by key. */
const english: Readonly<Record<string, string>> = Reflect.apply(
  Reflect.get(aiGovernanceTranslationRef, 'getDefaultMessages'),
  aiGovernanceTranslationRef,
  [],
);
const texts = new Map(Object.entries(german.messages));

const placeholders = (text: string | null | undefined) =>
  [...(text ?? '').matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
const codes = (text: string | null | undefined) =>
  [...(text ?? '').matchAll(/`[^`]+`/g)].map(([code]) => code).sort();

describe('R52 German and English say the same', () => {
  it('has the same keys', () => {
    expect([...texts.keys()].sort()).toEqual(Object.keys(english).sort());
  });

  it('names the same texts', () => {
    expect(aiGovernanceTranslations.id).toBe(aiGovernanceTranslationRef.id);
  });

  it.each(Object.entries(english))(
    '%s keeps placeholders and code, and is not empty',
    (key, text) => {
      const translated = texts.get(key);
      expect(translated).toBeTruthy();
      expect(placeholders(translated)).toEqual(placeholders(text));
      expect(codes(translated)).toEqual(codes(text));
    },
  );
});

describe('R52 a screen in German', () => {
  it('is the ledger browser, from heading to plural', async () => {
    window.localStorage.clear();
    renderAudit(fakeLedger([{}, {}, {}]), {
      features: [
        createFrontendModule({
          pluginId: 'app',
          extensions: [
            TranslationBlueprint.make({
              name: 'ai-governance',
              params: { resource: aiGovernanceTranslations },
            }),
          ],
        }),
      ],
      config: {
        app: {
          extensions: [
            {
              'api:app/app-language': {
                config: {
                  defaultLanguage: 'de',
                  availableLanguages: ['en', 'de'],
                },
              },
            },
          ],
        },
      },
    });
    const ledger = await screen.findByRole('region', { name: 'Das Protokoll' });
    expect(
      await within(ledger).findByRole('button', {
        name: 'Ganzes Protokoll prüfen',
      }),
    ).toBeInTheDocument();
    expect(await screen.findByText('3 Einträge gezeigt')).toBeInTheDocument();
    expect(screen.getAllByText('Stufe internal zugewiesen')).toHaveLength(3);
  });
});

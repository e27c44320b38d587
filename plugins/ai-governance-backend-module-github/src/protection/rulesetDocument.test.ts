import { FakeDesk } from '../__testUtils__/FakeDesk';
import { APP_ID, setUp } from '../__testUtils__/setUp';
import { rulesetDocument } from './rulesetDocument';

describe('R22 drift is answered with a ruleset to apply', () => {
  const needs = {
    checks: ['build'],
    reviews: 2,
    codeOwnerReviews: true,
    ownCheck: 'ai-governance',
    appId: APP_ID,
  };

  it('pins our check to our app, and lets nobody pass by', () => {
    const document = rulesetDocument(needs);
    expect(document.bypass_actors).toEqual([]);
    expect(document.rules).toContainEqual({
      type: 'required_status_checks',
      parameters: {
        strict_required_status_checks_policy: false,
        required_status_checks: [
          { context: 'ai-governance', integration_id: APP_ID },
          { context: 'build' },
        ],
      },
    });
  });

  it('is offered by the host, with the page on which it is applied', async () => {
    const { standIn, host } = await setUp();
    const { fileName, text, settingsUrl } = host.enforcementDocument(
      'github.com/acme/shop',
      { checks: ['build'], reviews: 20, codeOwnerReviews: false },
    );
    expect([fileName, settingsUrl]).toEqual([
      'ai-governance-ruleset.json',
      'https://github.com/acme/shop/settings/rules',
    ]);
    expect(JSON.parse(text)).toEqual(
      rulesetDocument({
        checks: ['build'],
        reviews: 10,
        codeOwnerReviews: false,
        ownCheck: 'ai-governance',
        appId: APP_ID,
      }),
    );
    await standIn.close();
  });

  it('does what was needed once it is applied', async () => {
    const { standIn, shop, host, signal } = await setUp();
    const { rules } = rulesetDocument({
      ...needs,
      checks: ['ai-governance', 'build'],
    });
    shop.rulesets = [
      {
        id: 1,
        source: 'acme/shop',
        sourceType: 'Repository',
        rules,
        bypass_actors: [],
      },
    ];
    const desk = new FakeDesk();
    await host.refresh(
      {
        repository: 'github.com/acme/shop',
        kind: 'protection',
        key: 'default',
      },
      desk,
      signal,
    );
    expect(desk.protections.get('github.com/acme/shop')).toMatchObject({
      fact: {
        reviews: 2,
        requiredChecks: [
          { name: 'ai-governance', isPinnedToApp: true },
          { name: 'build', isPinnedToApp: false },
        ],
      },
      codeOwnerReviews: true,
      bypassActors: [],
    });
    await standIn.close();
  });
});

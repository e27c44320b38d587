import type { FactProvider } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { peopleStanding } from './peopleStanding';

const provider = (id: string, said?: Record<string, string>): FactProvider => ({
  id,
  provide: async () => ({}),
  ...(said ? { standing: async () => new Map(Object.entries(said)) } : {}),
});

describe('R25c what providers have to say of people', () => {
  it.each([
    ['none', [], {}],
    ['one that says nothing of anybody', [provider('scans')], {}],
    [
      'one that knows Ada',
      [provider('training', { ada: '1' })],
      { ada: '{"training":"1"}' },
    ],
    [
      'two that know her, in whichever order',
      [provider('training', { ada: '1' }), provider('badges', { ada: '2' })],
      { ada: '{"badges":"2","training":"1"}' },
    ],
  ])('is gathered of %s', async (_, providers, expected) => {
    const said = await peopleStanding(providers, ['ada', 'ben']);
    expect(Object.fromEntries(said)).toEqual(expected);
  });

  it('is not asked for when there is nobody', async () => {
    const asked = jest.fn();
    await peopleStanding([{ ...provider('a'), standing: asked }], []);
    expect(asked).not.toHaveBeenCalled();
  });

  it('fails with a provider that does', async () => {
    const failing = {
      ...provider('a'),
      standing: () => Promise.reject(new Error('gone')),
    };
    await expect(peopleStanding([failing], ['ada'])).rejects.toThrow('gone');
  });
});

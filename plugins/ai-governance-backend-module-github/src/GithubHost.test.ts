import { setUp } from './__testUtils__/setUp';

describe('R22 what keeps the portal from doing everything at GitHub', () => {
  it.each([
    ['an app', [4711], 0],
    ['a token alone', [], 1],
  ])('%s', async (_, appIds, warnings) => {
    const { standIn, host } = await setUp({ appIds });
    expect(host.warnings).toHaveLength(warnings);
    expect(host.warnings.join()).toMatch(
      warnings === 0 ? /^$/ : /create an app as docs\/guides\/github.md says/,
    );
    await standIn.close();
  });
});

import { suggestedBy } from './suggestions';

describe('R07 the host’s subject for an applied suggestion', () => {
  it.each([
    ['Apply suggestion from @gemini-code-assist[bot]', 'gemini-code-assist'],
    ['apply suggestions by @Gemini-Code-Assist', 'gemini-code-assist'],
    ['  * Apply suggestions from @copilot and more', 'copilot'],
    ['Apply suggestion from @bo-example', undefined],
    ['Apply the suggestion from @copilot', undefined],
    ['fix: x\n\nApply suggestion from @copilot', undefined],
    ['', undefined],
  ])('%j names %s', (message, tool) => {
    expect(suggestedBy(message)).toBe(tool);
  });
});

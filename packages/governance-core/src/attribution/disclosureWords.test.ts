import {
  deniesAssistance,
  looksLikePerson,
  speaksOfAi,
  toolMentionedIn,
} from './disclosureWords';

describe('R07 the words of a disclosure', () => {
  it.each<[string, string | undefined]>([
    ['written with the help of GitHub Copilot', 'copilot'],
    ['asked Claude, then Cursor', 'claude-code'],
    ['(Cursor) for the tests', 'cursor'],
    ['see [Cursor]: it helped', 'cursor'],
    ['Amazon Q / Cursor', 'amazon-q'],
    ['asked amazon  q', 'amazon-q'],
    ['a session of Charm Crush', 'crush'],
    ['asked claude_code  and others', 'claude-code'],
    ['asked Claude ,  Code', 'claude-code'],
    ['we continue to crush bugs', undefined],
    ['a cursory look', undefined],
    ['nothing at all', undefined],
    [`${'a '.repeat(39)}Cursor`, 'cursor'],
    [`${'a '.repeat(40)}Cursor`, undefined],
    [`${'x'.repeat(393)} Cursor`, 'cursor'],
    [`${'x'.repeat(394)} Cursor`, undefined],
  ])('%j mentions %s', (text, tool) => {
    expect(toolMentionedIn(text)).toBe(tool);
  });

  it.each([
    ['none', true],
    ['None.', true],
    ['NO!! ', true],
    [' nobody ', true],
    ['–', true],
    ['humans only', true],
    ['not applicable', true],
    ['without any AI assistance', true],
    ['no tools were used', true],
    ['none, all by hand', true],
    ['No AI - by hand', true],
    [`none ${'.'.repeat(300)}`, true],
    ['none, except Copilot', false],
    [`none, ${'x '.repeat(15)}${'y'.repeat(200)} except Copilot`, false],
    ['nonesuch', false],
    ['no luck', false],
    ['some', false],
    ['it was none', false],
  ])('%j denies assistance: %s', (text, denies) => {
    expect(deniesAssistance(text)).toBe(denies);
  });

  it.each([
    ['AI', true],
    ['a generic LLM chatbot', true],
    ['vibe-coded', true],
    ['two language models', true],
    ['an AI-assistant', true],
    ['said aims', false],
    ['remodels', false],
    ['', false],
    [`${'x'.repeat(397)} ai`, true],
    [`${'x'.repeat(398)} ai`, false],
  ])('%j speaks of AI: %s', (text, speaks) => {
    expect(speaksOfAi(text)).toBe(speaks);
  });

  it.each([
    ['Bo Example', true],
    [' Bo  van? Example', false],
    [' Bo   Example ', true],
    ['Jean-Luc O’Example Jr.', true],
    ['Anna Bea Cy Example', true],
    ['Anna Bea Cy Di Example', false],
    ['Éva Ünal', true],
    ['@bo-example', true],
    ['@bo-example of the shop', true],
    ['@bo.example', false],
    ['x@bo', false],
    ['Bo', false],
    ['bo example', false],
    ['Bo example', false],
    ['Bo xExample', false],
    ['Bo Example2', false],
    ['Example Agent', false],
    ['', false],
  ])('%j looks like a person: %s', (text, isPerson) => {
    expect(looksLikePerson(text)).toBe(isPerson);
  });
});

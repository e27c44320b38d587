import { readDisclosure } from './disclosures';
import { findTrailers } from './trailers';

const disclosureIn = (line: string) => {
  const [trailer] = findTrailers([{ text: line, line: 1 }]);
  if (!trailer) throw new Error('expected a trailer');
  return readDisclosure(trailer);
};

describe('R07 what one trailer discloses', () => {
  it.each([
    [
      'an address that is the assistant’s',
      'Signed-off-by: Claude <noreply@anthropic.com>',
      'claude-code',
      'assistant',
    ],
    [
      'a reviewer',
      'Reviewed-by: Claude <noreply@anthropic.com>',
      'claude-code',
      'reviewSuggestion',
    ],
    [
      'who suggested it',
      'Suggested-by: Copilot <copilot@github.com>',
      'copilot',
      'reviewSuggestion',
    ],
    [
      'a word that only a tool is called by',
      'Co-authored-by: Cursor',
      'cursor',
      'assistant',
    ],
    [
      'a tool beside a denied one',
      'Assisted-by: Copilot, none',
      'copilot',
      'assistant',
    ],
    [
      'a tool’s name that goes on',
      'Assisted-by: Cursor somehow',
      'cursor',
      'assistant',
    ],
    [
      'a tool’s name that is a plain word',
      'Assisted-by: Crush',
      'crush',
      'assistant',
    ],
    [
      'a tool’s name that is a plain word and goes on',
      'Assisted-by: Goose somehow',
      'goose',
      'assistant',
    ],
    [
      'a tool beside a mention of somebody',
      'Assisted-by: Claude Code @work',
      'claude-code',
      'assistant',
    ],
    ['a flag in one letter', 'AI-Assisted: y', 'unidentified', 'assistant'],
    [
      'a tool inside a generator',
      'Generated-by: a script around Copilot',
      'copilot',
      'assistant',
    ],
    [
      'a tool whose name says nothing of AI, inside a generator',
      'Generated-by: a script around Cursor',
      'cursor',
      'assistant',
    ],
    [
      'words for AI as a generator',
      'Generated-by: an LLM',
      'unidentified',
      'assistant',
    ],
    [
      'an address without brackets',
      'Assisted-by: Copilot copilot@github.com',
      'copilot',
      'assistant',
    ],
    [
      'a sentence',
      'AI usage: all of the tests are by Copilot',
      'copilot',
      'assistant',
    ],
    [
      'a sentence that names no tool',
      'AI usage: it wrote all of the tests',
      'unidentified',
      'assistant',
    ],
    ['a flag', 'AI-Assisted: partly', 'unidentified', 'assistant'],
    [
      'an agent on Replit',
      'Replit-Commit-Author: Assistant',
      'replit',
      'assistant',
    ],
    [
      'a checkpoint',
      'Entire-Checkpoint: 0123456789ab',
      'unidentified',
      'assistant',
    ],
  ])('%s', (_, line, tool, role) => {
    const found = disclosureIn(line);
    expect(found?.uses.map(use => [use.tool, use.role])).toEqual([
      [tool, role],
    ]);
    expect(found?.deniesAssistance).toBe(false);
    expect(found?.evidence).toEqual({ kind: 'trailer', text: line });
  });

  it.each([
    [
      'a signature below a model’s name',
      'Signed-off-by: Claude Opus 5 <ada@example.com>',
    ],
    ['a signature without an address', 'Signed-off-by: Cursor'],
    ['a review without an address', 'Reviewed-by: Copilot'],
    ['an ordinary word without an address', 'Co-authored-by: Continue'],
    ['a given name without an address', 'Co-authored-by: Devin'],
    ['a tool’s word with a family name', 'Co-authored-by: Cursor Example'],
    [
      'a tool’s word at a person’s address',
      'Co-authored-by: Cursor <cursor@example.com>',
    ],
    ['a person by one word', 'Assisted-by: bo <bo@example.com>'],
    ['a person by words', 'AI usage: Bo Example'],
    ['two people in five words', 'AI usage: Bo Example and Cy Example'],
    [
      'a person who is called like an agent',
      'Replit-Commit-Author: Agent Smith',
    ],
    ['a person who ends like an agent', 'Replit-Commit-Author: Bo Agent'],
    ['a session without its link', 'Claude-Session:'],
    ['an empty statement', 'AI usage:'],
    [
      'a sentence that denies something',
      'AI usage: it did not help with any test',
    ],
    ['an ordinary generator', 'Generated-by: protoc-gen-go v1.36'],
  ])('nothing: %s', (_, line) => {
    expect(disclosureIn(line)).toBeUndefined();
  });

  it.each([
    ['a denial', 'Assisted-by: none', true, []],
    ['a denial in a statement', 'AI usage: No AI was used.', true, []],
    [
      'a denial of more than five words',
      'AI usage: none, it was written by hand',
      true,
      [],
    ],
  ])('%s', (_, line, denies, uses) => {
    expect(disclosureIn(line)).toMatchObject({
      deniesAssistance: denies,
      uses,
    });
  });

  it.each([
    ['Assisted-by: Cursor', 'declared', false],
    [
      'Agent-Logs-Url: https://github.com/acme/checkout/sessions/1',
      'declared',
      true,
    ],
    ['Entire-Checkpoint: 0123456789ab', 'inferred', true],
    ['AI-Model: gpt-5.5', 'declared', true],
    ['AI-Assisted: yes', 'declared', true],
    ['AI-Assisted: Cursor', 'declared', false],
  ])('%s is %s, vague: %s', (line, confidence, isVague) => {
    expect(disclosureIn(line)).toMatchObject({ confidence, isVague });
  });

  it('a tool before an address that does not end', () => {
    expect(
      disclosureIn('Assisted-by: Claude Code <noreply@anthropic.com')?.uses,
    ).toMatchObject([{ tool: 'claude-code', role: 'assistant' }]);
  });

  it.each([
    [
      'Co-authored-by: Claude Opus 5 <ada@example.com>',
      'Co-authored-by: Claude Opus 5',
    ],
    [
      'Co-authored-by: Claude <NoReply@Anthropic.com>',
      'Co-authored-by: Claude <NoReply@Anthropic.com>',
    ],
    [
      'Co-authored-by: Bo <bo@example.com>, Claude <noreply@anthropic.com>',
      'Co-authored-by: Bo, Claude <noreply@anthropic.com>',
    ],
  ])('quotes of %j only assistants’ addresses', (line, text) => {
    expect(disclosureIn(line)?.evidence.text).toBe(text);
  });
});

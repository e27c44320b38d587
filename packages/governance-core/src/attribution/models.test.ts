import { isModelHint, isModelName } from './models';

describe('R07 names of models', () => {
  it.each([
    'Claude Opus 4.6',
    'claude-sonnet',
    'claude-instant-1',
    'claude-3-5-sonnet-20241022',
    'Claude Sonata 9',
    'claude-7',
    'claude v8',
    'gpt-4.1',
    'gpt5',
    'GPT OSS',
    'o3-mini',
    'o1-preview',
    'gemini-3-pro',
    'Gemini Flash',
    'Meta Llama 4',
    'codellama 7',
    'llama-3.1',
    'deepseek-r1',
    'deepseek coder',
    'deepseek-v3',
    'DeepSeek Prover V2',
    'qwen3',
    'qwen-max',
    'grok-4',
    'grok code',
    'mistral-large',
    'mixtral 8',
    'codestral-latest',
    'devstral medium',
    'kimi-k2',
    'glm-4.6',
    'chatglm3',
    'minimax-m2',
    'starcoder',
    'anthropic/claude-sonnet-5',
    'openrouter/deepseek/deepseek-r1:free',
    'OpenAI gpt-5',
    ' gpt-5 ',
  ])('%j is one', text => {
    expect([isModelName(text), isModelHint(text)]).toEqual([true, true]);
  });

  it.each([
    'Opus 5',
    'sonnet',
    'haiku-v4',
    'o3',
    'Composer 2',
    'gemma3:4b',
    'phi-4',
    'command-r7',
    'nova 2',
    'Claude',
    'gemini',
    'openai o3',
    'mistral',
    'llama',
    'glm',
  ])('%j is one where a model is expected', text => {
    expect([isModelName(text), isModelHint(text)]).toEqual([false, true]);
  });

  it.each([
    '',
    'Claude Monet',
    'claude-opusculum',
    'claude 7th',
    'my gpt-5',
    'ChipGPT',
    'gpt-osso',
    'o10-mini',
    'o3-minimum',
    'gemini 33',
    'gemini professor',
    'llama-7b-x',
    'deepseek coders',
    'qwen maximum',
    'grok codex',
    'mistral largest',
    'kimi k',
    'starcoders',
    'opuscule',
    'o30',
    'novella 2',
    'gemmas',
    'Open gpt-5',
    'a b/gpt-5',
    `gpt-5${'x'.repeat(76)}`,
    `${'x'.repeat(76)}/opus`,
    '/gpt-5',
  ])('%j is none', text => {
    expect([isModelName(text), isModelHint(text)]).toEqual([false, false]);
  });

  it('are at most 80 characters long', () => {
    const longest = `gpt-5${'x'.repeat(75)}`;
    expect([isModelName(longest), isModelHint(longest)]).toEqual([true, true]);
  });
});

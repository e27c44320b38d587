import { findLeaks } from '@ai-enablement/backstage-plugin-ai-governance-node/testUtils';
import { CONFIG, kept } from '../__testUtils__/keeping';
import { eventOf, pointOf, spanOf } from '../__testUtils__/items';
import { eventKind, pointKind, spanKind } from '.';

const CONTENT = {
  'gen_ai.input.messages': [{ role: 'user', content: 'canary of a prompt' }],
  'gen_ai.output.messages': 'canary of an answer',
  'gen_ai.system_instructions': 'canary of instructions',
  'gen_ai.prompt': 'canary of a prompt',
  'gen_ai.prompt.0.content': 'canary of a prompt',
  'gen_ai.completion': 'canary of an answer',
  'gen_ai.tool.call.arguments': 'canary of a file',
  'gen_ai.agent.name': "canary's agent",
  'exception.message': 'canary of a failure',
};
const ITEMS = [
  ['point', pointKind(CONFIG), pointOf({ attributes: CONTENT })],
  [
    'span',
    spanKind(CONFIG),
    spanOf({
      attributes: CONTENT,
      status: { code: 2, message: 'canary of a failure' },
      more: {
        name: 'chat canary',
        events: [{ name: 'gen_ai.user.message', attributes: ['canary'] }],
      },
    }),
  ],
  [
    'event',
    eventKind(CONFIG),
    eventOf({
      attributes: CONTENT,
      more: { body: { stringValue: 'canary of a prompt' } },
    }),
  ],
] as const;

describe('R25 nothing that people wrote or are called comes through', () => {
  it.each(ITEMS)(
    'what a %s carries is counted and left behind',
    (_, kind, item) => {
      const read = kept(kind, item);
      expect(JSON.stringify(read)).not.toContain('canary');
      expect(read.dropped).toMatchObject({
        'attributes gen_ai.input.messages': 1,
        'attributes gen_ai.output.messages': 1,
        'attributes gen_ai.prompt': 1,
        'attributes gen_ai.prompt.*.content': 1,
        'attributes gen_ai.completion': 1,
      });
    },
  );

  it.each(ITEMS)('nor through any text of a %s', (_, kind, item) => {
    expect(findLeaks(kind, item)).toEqual([]);
  });
});

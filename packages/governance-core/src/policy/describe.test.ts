import { describeCondition } from './describe';
import { smallPolicy } from './__fixtures__/smallPolicy';
import type { Condition } from './types';

const policy = smallPolicy([]);

describe('B1 a condition in plain words', () => {
  it.each<[Condition, string]>([
    [{}, 'always'],
    [{ tier: 'internal' }, 'the tier is Internal'],
    [{ tier: ['public', 'internal'] }, 'the tier is Public or Internal'],
    [{ tier: { from: 'internal' } }, 'the tier is Internal or stricter'],
    [{ tier: { atMost: 'internal' } }, 'the tier is at most Internal'],
    [
      { tier: { from: 'internal', atMost: 'confidential' } },
      'the tier is Internal or stricter and at most Confidential',
    ],
    [{ classified: true }, 'a tier is set'],
    [{ classified: false }, 'no tier is set'],
    [{ critical: true }, 'the repository is critical'],
    [{ critical: false }, 'the repository is not critical'],
    [{ repository: 'approved' }, 'the repository is approved'],
    [{ repository: 'notApproved' }, 'the repository is not approved'],
    [{ repository: 'excluded' }, 'the repository is excluded'],
    [{ stage: 'pilot' }, "the team's stage is pilot"],
    [{ stage: ['pilot', 'scaled'] }, "the team's stage is pilot or scaled"],
    [{ surface: ['chat', 'cli'] }, 'it is used by chat or cli'],
    [{ model: 'approved' }, 'the model is approved'],
    [{ model: ['claude-*', 'gpt-*'] }, 'the model is `claude-*` or `gpt-*`'],
    [{ sources: 'approved' }, 'MCP servers and extensions are approved'],
    [{ assistant: 'approved' }, 'the assistant is approved'],
    [{ assistant: 'none' }, 'no assistant is used'],
    [{ assistant: 'any' }, 'an assistant is used'],
    [{ assistant: 'unidentified' }, 'the assistant is not named'],
    [{ assistant: { id: ['a', 'b'] } }, 'the assistant is `a` or `b`'],
    [{ assistant: { vendor: ['x', 'y'] } }, 'the assistant is from x or y'],
    [{ assistant: { external: true } }, 'the assistant is external'],
    [{ assistant: { external: false } }, 'the assistant is in-house'],
    [
      { assistant: { approved: true, identified: true } },
      'the assistant is approved and named',
    ],
    [
      { assistant: { approved: false, identified: false } },
      'the assistant is not approved and not named',
    ],
    [
      { assistant: { retentionDaysAtMost: 30 } },
      'the assistant is keeping prompts for at most 30 days',
    ],
    [{ change: { attribution: 'ai' } }, 'the change is made by AI'],
    [
      { change: { attribution: ['mixed', 'human', 'unknown'] } },
      'the change is made with AI, without AI or of unknown attribution',
    ],
    [
      { change: { touches: ['log-in', 'pay'] } },
      'the change touches log in or pay',
    ],
    [
      { change: { paths: ['src/', '*.md'] } },
      'the change touches `src/` or `*.md`',
    ],
    [
      { change: { attribution: 'ai', touches: 'pay', paths: 'src/' } },
      'the change is made by AI, the change touches pay and the change touches `src/`',
    ],
    [{ author: { stage: 'pilot' } }, "every author's team is at stage pilot"],
    [
      { author: { certificate: 'basics' } },
      'every author holds the certificate `basics`',
    ],
    [
      { author: { stage: ['pilot', 'scaled'], certificate: 'basics' } },
      "every author's team is at stage pilot or scaled and every author holds the certificate `basics`",
    ],
    [
      { any: [{ critical: true }, { stage: 'pilot' }] },
      "any of these: the repository is critical; or the team's stage is pilot",
    ],
    [
      { all: [{ critical: true }, { stage: 'pilot' }] },
      "the repository is critical and the team's stage is pilot",
    ],
    [{ not: { assistant: 'any' } }, 'not the case that an assistant is used'],
    [
      { critical: true, tier: 'public', change: { attribution: 'ai' } },
      'the change is made by AI, the tier is Public and the repository is critical',
    ],
  ])('%j', (condition, words) => {
    expect(describeCondition(condition, policy)).toBe(words);
  });
});

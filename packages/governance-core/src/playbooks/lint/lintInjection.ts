import { code } from '../../shared/sentence';
import type { PlaybookFinding, PlaybookLint } from './lintTypes';

interface Phrase {
  readonly pattern: RegExp;
  /** What such words try, as the end of a sentence. */
  readonly aim: string;
}

/** Words that text uses to take over an agent that reads it. Whole words, in either case, over line ends. */
const PHRASES: readonly Phrase[] = [
  {
    pattern:
      /\b(?:ignore|disregard|forget|override)\s+(?:all\s+|any\s+|the\s+|your\s+|of\s+)*(?:previous|prior|above|earlier|preceding|system|existing)\s+(?:instructions?|prompts?|rules|messages?|directions|guidelines)/giu,
    aim: 'tell an agent to drop what it was told before',
  },
  {
    pattern:
      /\b(?:do\s+not|don't|never)\s+(?:tell|inform|mention\s+(?:this|it)\s+to|alert|notify|show\s+(?:this|it)\s+to)\s+(?:the\s+)?(?:user|developer|reviewer|human|operator)/giu,
    aim: 'tell an agent to hide what it does',
  },
  {
    pattern:
      /\b(?:reveal|print|repeat|output|leak|show)\s+(?:me\s+)?(?:your|the)\s+(?:system\s+prompt|hidden\s+instructions|initial\s+instructions)/giu,
    aim: 'ask an agent for its own instructions',
  },
  {
    pattern:
      /\b(?:you\s+are\s+now|from\s+now\s+on\s+you\s+are|pretend\s+(?:to\s+be|that\s+you\s+are)|act\s+as)\s+(?:an?\s+)?(?:unrestricted|jailbroken|dan\b|developer\s+mode|root|administrator|admin)/giu,
    aim: 'give an agent another role',
  },
  {
    pattern:
      /\b(?:send|post|upload|exfiltrate|forward|transmit)\b[^.\n]{0,80}\b(?:secrets?|credentials?|tokens?|environment\s+variables|\.env|api\s+keys?|passwords?)\b[^.\n]{0,80}\b(?:to|at)\s+(?:https?:|\S+@|the\s+following)/giu,
    aim: 'have an agent send secrets away',
  },
  {
    pattern:
      /\b(?:without|skip(?:ping)?|bypass(?:ing)?|disable|turn\s+off)\s+(?:asking\s+for\s+|any\s+|the\s+|all\s+)*(?:confirmation|permission\s+prompts?|approval\s+prompts?|safety\s+checks?|sandbox)/giu,
    aim: 'have an agent act without asking',
  },
  {
    pattern:
      /<\|?(?:im_start|im_end|system|endoftext)\|?>|\[\/?INST\]|<<SYS>>/giu,
    aim: 'imitate the marks between messages of a model',
  },
  {
    pattern:
      /(?:\bcurl\b|\bwget\b|\biwr\b|\bInvoke-WebRequest\b)[^\n|]{0,200}\|\s*(?:sudo\s+)?(?:ba|z|da)?sh\b/giu,
    aim: 'run what was just downloaded',
  },
];

/** Kinds that an agent takes as instructions; of the others people are the readers. */
const FOR_AGENTS = ['rule', 'skill', 'promptTemplate'];

/** No words aimed at agents that take them over: an error in what agents are given, a warning in what people read. */
export const lintInjection: PlaybookLint = ({ playbook }) => {
  const severity = FOR_AGENTS.includes(playbook.kind) ? 'error' : 'warning';
  return playbook.files.flatMap(({ path: file, text }) =>
    PHRASES.flatMap(({ pattern, aim }) =>
      [...text.matchAll(pattern)].map(
        ({ 0: words, index }): PlaybookFinding => ({
          severity,
          code: 'playbooks.injection',
          message: `the words ${code(words.replace(/\s+/g, ' '))} ${aim}; expected instructions that stand beside others, so say it in another way`,
          file,
          line: text.slice(0, index).split('\n').length,
        }),
      ),
    ),
  );
};

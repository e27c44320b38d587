/** Words that text uses to take over an agent that reads it. */
export interface InjectionPhrase {
  readonly pattern: RegExp;
  /** What such words try, as the end of a sentence. */
  readonly aim: string;
}

/** Whole words, in either case, over line ends; for text in plain spelling. */
export const INJECTION_PHRASES: readonly InjectionPhrase[] = [
  {
    pattern:
      /\b(?:ignore|disregard|forget|override)\s+(?:all\s+|any\s+|the\s+|these\s+|those\s+|my\s+|your\s+|of\s+)*(?:previous|prior|above|earlier|preceding|system|existing)\s+(?:instructions?|prompts?|rules|messages?|directions|guidelines|context)/giu,
    aim: 'tell an agent to drop what it was told before',
  },
  {
    pattern:
      /\b(?:ignore|disregard|forget|override)\s+(?:all\s+|any\s+|the\s+|of\s+)*(?:(?:instructions?|prompts?|rules|messages?|directions)|everything|anything|what)\s+(?:above\b|before\b|so\s+far\b|(?:that\s+)?you\s+(?:were|have\s+been)\s+(?:told|given))/giu,
    aim: 'tell an agent to drop what it was told before',
  },
  {
    pattern:
      /\b(?:do\s+not|don'?t|never)\s+(?:tell|inform|mention\s+(?:this|it)\s+to|alert|notify|show\s+(?:this|it)\s+to)\s+(?:the\s+)?(?:user|developer|reviewer|human|operator)(?!s?\s+(?:whether|which|if)\b)/giu,
    aim: 'tell an agent to hide what it does',
  },
  {
    pattern:
      /\b(?:reveal|print|repeat|output|leak|show)\s+(?:me\s+)?(?:your|the)\s+(?:system\s+prompt|hidden\s+instructions|initial\s+instructions)/giu,
    aim: 'ask an agent for its own instructions',
  },
  {
    pattern:
      /\b(?:you\s+are\s+now|from\s+now\s+on,?\s+you\s+are|pretend\s+(?:to\s+be|that\s+you\s+are))\s+(?:an?\s+)?(?:unrestricted|jailbroken|dan\b|in\s+developer\s+mode|developer\s+mode|root|administrator|admin)/giu,
    aim: 'give an agent another role',
  },
  {
    pattern:
      /\bact\s+as\s+(?:an?\s+)?(?:unrestricted|jailbroken|dan\b|developer\s+mode)/giu,
    aim: 'give an agent another role',
  },
  {
    pattern:
      /\b(?:send|post|upload|exfiltrate|forward|transmit)\b(?:[^.]|\.(?=env\b)){0,80}(?:\b(?:secrets?|credentials?|tokens?|environment\s+variables|api\s+keys?|passwords?)|\.env)\b[^.]{0,80}\b(?:to|at)\s{1,20}(?:https?:|[^\s@]{1,64}@|the\s+following)/giu,
    aim: 'have an agent send secrets away',
  },
  {
    pattern:
      /\b(?:without|skip(?:ping)?|bypass(?:ing)?|disable|turn\s+off)\s+(?:asking\s+for\s+|any\s+|the\s+|all\s+)*(?:confirmation|permission\s+prompts?|approval\s+prompts?|safety\s+checks?|sandbox)/giu,
    aim: 'have an agent act without asking',
  },
  {
    pattern:
      /<\|[\w\u2581]{2,40}\|>|(?<!\w)<\/?(?:im_start|im_end|system|system-reminder|endoftext)>|\[\/?INST\]|<<\/?SYS>>/giu,
    aim: 'imitate the marks between messages of a model',
  },
  {
    pattern:
      /\b(?:curl|wget|iwr|irm|invoke-webrequest|invoke-restmethod)\b(?:\\\r?\n|[^\n|]){0,200}\|\s*(?:sudo\s+(?:-\w+\s+)?)?(?:(?:ba|z|da|k)?sh|iex|invoke-expression)\b/giu,
    aim: 'run what was just downloaded',
  },
  {
    pattern:
      /\b(?:(?:ba|z|da|k)?sh|eval|source|iex|invoke-expression)\b[^\n|]{0,20}\((?:\\\r?\n|[^\n|]){0,60}\b(?:curl|wget|iwr|irm|invoke-webrequest|invoke-restmethod|downloadstring)\b/giu,
    aim: 'run what was just downloaded',
  },
];

/** Texts for those who write, review and publish playbooks. */
export const playbooksWritingMessages = {
  backToReview: 'Waiting for review',
  denied: {
    title: 'You may not write playbooks',
    text: 'Your role may read playbooks. Ask the enablement team to write this one, or for leave to write.',
  },
  begin: {
    title: 'Write a playbook',
    text: 'It is saved as you write, and you see at once what is wrong with it. Others who may write playbooks can write on it too. Readers see nothing of it until somebody else publishes it.',
    kind: 'What it is to be',
    hints: {
      guide: 'Something to read: what to do, why, and examples.',
      promptTemplate:
        'A prompt with a form: readers fill it in and copy the result.',
      checklist: 'Items to tick, each something that can be seen done.',
      rule: 'Short instructions for assistants, as they stand in `AGENTS.md`.',
      skill: 'A task that an agent performs step by step.',
    },
    submit: 'Begin',
    draftTitles: {
      guide: 'New guide',
      promptTemplate: 'New prompt template',
      checklist: 'New checklist',
      rule: 'New rule',
      skill: 'New skill',
    },
  },
  change: {
    open: 'Write the next version',
    title: 'Change “{{title}}”',
    text: 'The draft begins with the text of version {{version}} and carries the next one in its front matter.',
    step: 'What changes for those who follow it',
    minor: 'Nothing: the same is said better. Version {{version}}',
    major: 'They have to do something else. Version {{version}}',
    submit: 'Begin with version {{version}}',
    draftTitle: '{{title}}, version {{version}}',
  },
  editor: {
    label: 'Text of the playbook (Markdown)',
    hint: 'A line `=== file: notes.md ===` begins another file of the playbook. Escape and then Tab leaves the editor.',
    changes: 'What changes for readers',
  },
  check: {
    title: 'What the check says',
    checking: 'The text is being checked …',
    empty: 'Nothing is written yet.',
    failed: 'The text could not be checked: {{message}}',
    notReadable:
      'This is no playbook yet. Put the errors right, then the rest is checked as well.',
    readAs: 'Read as',
    identity: '{{kind}} `{{name}}`, version {{version}}',
    size: 'Size',
    tokens: 'about {{tokens}} tokens for a model',
    next: 'Next version',
    nextIs: '{{versions}}, not {{version}}',
    or: ' or ',
  },
  preview: {
    title: 'Preview',
    empty: 'What you write is shown here.',
  },
  submission: {
    title: 'Ask for review',
    intro:
      'Your draft becomes a proposal. Readers see nothing of it until somebody else publishes it.',
    needs:
      'It must be readable and without errors, else the draft stays as it is and you see why. Warnings are shown to the reviewer.',
    submit: 'Ask for review',
  },
  queue: {
    title: 'Waiting for review',
    text: 'Oldest first. Whoever proposed a version cannot publish it.',
    loading: 'Loading what waits for review',
    caption: 'Versions of playbooks that wait for review, oldest first',
    column: {
      playbook: 'Playbook',
      kind: 'Kind',
      version: 'Version',
      reason: 'Why',
      proposed: 'Proposed',
    },
    empty: 'Nothing waits for review',
    emptyText:
      'A version stands here as soon as its author asks for review, until somebody else publishes or refuses it.',
    write: 'Write a playbook',
  },
  version: {
    name: '{{title}}, version {{version}}',
    playbook: 'Playbook',
    kind: 'Kind',
    owner: 'Owner',
    reason: 'Why',
    proposed: 'Proposed',
    decided: {
      published: 'Published',
      refused: 'Refused',
      withdrawn: 'Withdrawn',
    },
    decidedReason: 'Reason given',
    from: 'Readers get it from',
    until: 'Readers get it until',
    source: 'Comes from',
    sources: {
      portal: 'a draft in the portal',
      library: 'the library that ships with the product',
    },
    digest: 'Digest',
    publish: 'Publish',
    refuse: 'Refuse',
    withdraw: 'Withdraw',
    writeOn: 'Go on writing with this text',
    findings: 'What the check says now',
    before: 'Version {{version}}',
    nothingBefore: 'Nothing before',
    first: 'It is the first version: everything in it is new.',
    rendered: 'What readers see',
    hidden_one:
      '{{count}} hidden character, shown as its code point in the text below',
    hidden_other:
      '{{count}} hidden characters, shown as their code points in the text below',
  },
  publish: {
    title: 'Publish {{name}}',
    when: 'From when',
    until: 'Until when',
    noEnd: 'No end',
    end: 'Until an instant',
    endBeforeStart: 'The end must come after the beginning.',
    effect: 'What will happen',
    firstNow: 'Its audience gets it at once.',
    firstLater: 'Its audience gets it from then on.',
    replacesNow:
      'Its audience gets it at once, in place of version {{before}}.',
    replacesLater:
      'Its audience gets it from then on, in place of version {{before}}. Until then it can still be withdrawn.',
    ends: 'When it ends, nobody gets it any more, unless another version has taken its place.',
    errors:
      'The check finds errors in it. The portal does not publish it before they are put right.',
    evidence: 'The ledger keeps who proposed it, who published it, and when.',
    submit: 'Publish',
    done: 'Published',
    doneNow: 'Version {{version}} is what readers get now.',
    doneLater: 'Readers get version {{version}} later.',
  },
  refuse: {
    title: 'Refuse {{name}}',
    effect:
      'It can no longer be published. Its author sees your reason: say what has to change. Readers keep what they have.',
    submit: 'Refuse',
    done: 'Refused',
  },
  withdraw: {
    title: 'Withdraw {{name}}',
    effect:
      'It can no longer be published or reach readers. It stays in the list of versions, with your reason.',
    submit: 'Withdraw',
    done: 'Withdrawn',
  },
} as const;

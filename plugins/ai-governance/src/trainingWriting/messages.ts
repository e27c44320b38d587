/** Texts for those who write, review and publish training. */
export const trainingWritingMessages = {
  write: 'Write training',
  versionsOf: 'Its versions',
  backToVersions: 'Versions of training',
  denied: {
    title: 'You may not write training',
    text: 'Whoever writes training sees the answers of its quiz. Ask the enablement team to write this path, or for leave to write.',
  },
  begin: {
    title: 'Write a training path',
    text: 'A path is one text: its description, then each module with its questions after a line `=== file: … ===`. It is saved as you write, and you see at once what is wrong with it. Nobody can take it until somebody else publishes it.',
    submit: 'Begin',
    draftTitle: 'New training path',
  },
  change: {
    open: 'Write the next version',
    title: 'Change “{{title}}”',
    text: 'The draft begins with the text of version {{version}} and carries the next one.',
    step: 'What changes for those who hold its certificate',
    minor: 'Nothing: their certificates count as before. Version {{version}}',
    major:
      'They have to take it again; the policy says for how long the old certificate still counts. Version {{version}}',
    submit: 'Begin with version {{version}}',
    draftTitle: '{{title}}, version {{version}}',
  },
  editor: {
    label: 'Text of the training path',
    hint: 'A line `=== file: what-leaves.md ===` begins another file of the path. Escape and then Tab leaves the editor.',
  },
  check: {
    title: 'What the check says',
    checking: 'The text is being checked …',
    empty: 'Nothing is written yet.',
    failed: 'The text could not be checked: {{message}}',
    notReadable:
      'This is no training path yet. Put the errors right, then the rest is checked as well.',
    readAs: 'Read as',
    identity: '`{{path}}`, version {{version}}',
    length: 'Length',
    questions: 'Questions',
    questionsOf: '{{drawn}} drawn for each attempt, from {{pool}}',
  },
  submission: {
    title: 'Ask for review',
    intro:
      'Your draft becomes a proposal. Nobody can take it until somebody else publishes it.',
    needs:
      'It must be readable and without errors, else the draft stays as it is and you see why. Warnings are shown to the reviewer.',
    submit: 'Ask for review',
  },
  versions: {
    title: 'Versions of training',
    titleOf: 'Versions of {{path}}',
    text: 'Newest first. Whoever proposed a version cannot publish it.',
    loading: 'Loading versions of training',
    caption: 'Versions of training paths, newest first',
    state: 'State',
    any: 'Any',
    everyPath: 'Versions of every path',
    column: {
      path: 'Path',
      version: 'Version',
      state: 'State',
      reason: 'Why',
      proposed: 'Proposed',
    },
    current: 'current',
    states: {
      inReview: 'In review',
      published: 'Published',
      refused: 'Refused',
      withdrawn: 'Withdrawn',
    },
    empty: 'No version matches',
    emptyText:
      'A version stands here as soon as its author asks for review, and stays whatever becomes of it.',
  },
  version: {
    loading: 'Loading the version',
    name: '{{title}}, version {{version}}',
    path: 'Path',
    owner: 'Owner',
    reason: 'Why',
    proposed: 'Proposed',
    decided: {
      inReview: 'Decided',
      published: 'Published',
      refused: 'Refused',
      withdrawn: 'Withdrawn',
    },
    decidedReason: 'Reason given',
    digest: 'Digest',
    publish: 'Publish',
    refuse: 'Refuse',
    withdraw: 'Withdraw',
    writeOn: 'Go on writing with this text',
    findings: 'What the check says now',
    before: 'Version {{version}}',
    nothingBefore: 'Nothing before',
    first: 'It is the first version: everything in it is new.',
    text: 'Text with questions and answers',
  },
  publish: {
    title: 'Publish {{name}}',
    first: 'From now on everybody can take it.',
    minor:
      'From now on everybody takes this version in place of {{before}}. Certificates that were issued go on counting.',
    major:
      'From now on everybody takes this version in place of {{before}}. Certificates of that and earlier ones are of an older version then; the policy says for how long they still count.',
    attempts: 'Attempts that are open at the version before no longer count.',
    errors:
      'The check finds errors in it. The portal does not publish it before they are put right.',
    evidence: 'The ledger keeps who proposed it, who published it, and when.',
    submit: 'Publish',
    done: 'Published',
  },
  refuse: {
    title: 'Refuse {{name}}',
    effect:
      'It can no longer be published. Its author sees your reason: say what has to change. What people can take now stays.',
    submit: 'Refuse',
    done: 'Refused',
  },
  withdraw: {
    title: 'Withdraw {{name}}',
    effect:
      'It can no longer be published. It stays in the list of versions, with your reason.',
    submit: 'Withdraw',
    done: 'Withdrawn',
  },
} as const;

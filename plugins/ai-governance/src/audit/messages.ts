/** Texts of the sub-page **Audit**. */
export const auditMessages = {
  loading: 'Loading the ledger',
  head: {
    title: 'The ledger',
    explain:
      'Every decision, tier and policy change leaves an entry here. Entries are only added; each is a leaf of a Merkle tree, so one root proves them all.',
    entries_one: '{{count}} entry',
    entries_other: '{{count}} entries',
    size: 'Entries',
    root: 'Root',
    sequencedAt: 'Last written',
    neverSequenced: 'nothing yet',
    offline: 'Verify it on your own machine',
    offlineHint:
      'Exports the ledger and checks it against the size and root above, without this page and without the portal.',
    offlineWhat: 'the offline command',
    continuity: 'Since your last visit',
  },
  continuity: {
    first:
      'This browser has not verified the ledger yet. Verify it once, and each later visit checks that nothing before was changed.',
    same: 'Unchanged: the same {{size}} entries that this browser verified.',
    grown:
      'Only added to: the {{size}} entries that this browser verified are still there, unchanged.',
    rewrittenTitle: 'The history was rewritten',
    shrunk:
      'This browser verified {{size}} entries; now the ledger has only {{now}}. Entries were taken away.',
    changed:
      'This browser verified {{size}} entries; the ledger still has as many, under another root. At least one of them was changed.',
    broken:
      'This browser verified {{size}} entries; the ledger of {{now}} entries cannot prove that it begins with them. At least one of them was changed or taken away.',
    whatToDo:
      'Keep the two roots below and tell security. If the ledger was started anew on purpose, for example with a fresh database, forget what this browser remembers.',
    remembered: 'Verified here',
    now: 'Served now',
    forget: 'Forget what was verified',
    forgetTitle: 'Forget what this browser verified?',
    forgetText:
      'The alarm ends, and with it the proof on this machine that the ledger was once different. Copy both roots first.',
    forgetConfirm: 'Forget it',
    cancel: 'Cancel',
  },
  whole: {
    button: 'Verify the whole ledger',
    progress: '{{done}} of {{size}} entries checked',
    progressLabel: 'Entries checked',
    cancel: 'Stop',
    cancelled:
      'Stopped after {{done}} of {{size}} entries. Nothing wrong so far.',
    sound: 'The ledger is sound',
    soundText_one:
      'The one entry was read and hashed in this browser; it leads to the root above.',
    soundText_other:
      'All {{count}} entries were read and hashed in this browser; they lead to the root above.',
    broken: 'The ledger is not sound',
    brokenText_one: 'One thing is wrong:',
    brokenText_other: '{{count}} things are wrong:',
    more: 'and {{number}} more',
    failed: 'The ledger could not be read to its end',
  },
  filter: {
    label: 'Filters of the ledger',
    subject: 'About',
    subjectHint: 'Entity, repository or id',
    type: 'What',
    anyType: 'Everything',
    actor: 'By',
    actorHint: 'Whole name, such as user:default/guest',
    since: 'From (UTC)',
    until: 'To (UTC)',
    apply: 'Filter',
    clear: 'Show everything',
  },
  list: {
    title: 'Entries',
    history: 'History of {{subject}}',
    when: 'When',
    what: 'What',
    about: 'About',
    actor: 'By',
    position: 'Leaf',
    staged: 'waiting',
    stagedHint: 'Recorded, and about to be written to the ledger.',
    open: 'Open entry: {{what}}, {{when}}',
    follow: 'Follow the history of {{subject}}',
    moreSubjects: 'and {{number}} more',
    older: 'Older entries',
    olderFailed: 'Older entries could not be read',
    refresh: 'Look for newer ones',
    shown_one: '{{count}} entry shown',
    shown_other: '{{count}} entries shown',
    csv: 'CSV',
    csvLabel: 'Download the filtered entries as CSV',
    csvFailed: 'The file could not be made',
    csvCut:
      'Only the newest {{number}} entries are in the file; narrow the filters for the rest.',
    empty: 'Nothing is recorded yet',
    emptyText:
      'The ledger fills by itself: ask for a decision with `ai-governance check`, or assign a tier to a component.',
    noMatch: 'No entry matches',
    noMatchText:
      'Nothing that you may read is recorded about this. Names must be whole: `component:default/checkout-service`, `github.com/acme/checkout`.',
  },
  type: {
    policy: {
      decisionMade: 'Decisions',
      releaseDecided: 'Releases',
      scanSubmitted: 'Scan reports',
      tierAssigned: 'Tiers assigned',
      tierWithdrawn: 'Tier assignments withdrawn',
      tierChanged: 'Tiers in force changed',
      tierLoweringConfirmed: 'Lower tiers confirmed',
      stageAssigned: 'Stages set',
      activated: 'Policies put in force',
      proposed: 'Policy changes proposed',
      published: 'Policy changes published',
      withdrawn: 'Policy changes withdrawn',
      rolledBack: 'Policies rolled back',
      replayDiverged: 'Replays that differed',
    },
  },
  what: {
    decision: {
      passed: 'Change {{change}} passed',
      held: 'Change {{change}} held',
      denied: 'Change {{change}} denied',
    },
    preview: {
      passed: 'Preview of {{change}}: would pass',
      held: 'Preview of {{change}}: would be held',
      denied: 'Preview of {{change}}: would be denied',
    },
    release: {
      passed: 'Release {{release}} passed',
      held: 'Release {{release}} held',
      denied: 'Release {{release}} denied',
    },
    releasePreview: {
      passed: 'Preview of release {{release}}: would pass',
      held: 'Preview of release {{release}}: would be held',
      denied: 'Preview of release {{release}}: would be denied',
    },
    scan: 'Scan report submitted for {{change}}',
    tierAssigned: 'Tier {{tier}} assigned',
    criticalAssigned: 'Assigned as critical',
    notCriticalAssigned: 'Assigned as not critical',
    tierWithdrawn: 'Tier assignment withdrawn',
    tierChanged: 'Tier in force went from {{from}} to {{to}}',
    tierSet: 'Tier in force is {{to}}',
    tierLoweringConfirmed: 'Lower tier {{to}} confirmed',
    stage: 'Stage set to {{to}}',
    activated: 'Policy put in force, version {{number}}',
    activatedUnnumbered: 'Policy put in force',
    versionProposed: 'Policy change proposed',
    versionPublished: 'Policy change published',
    versionWithdrawn: 'Policy change withdrawn',
    rolledBack: 'Policy rolled back',
    replayDiverged: 'A replayed decision came out differently',
    unclassified: 'unclassified',
  },
  actor: {
    portal: 'the portal',
    machine: 'machine {{name}}',
    source: 'source {{name}}',
  },
  entry: {
    loading: 'Loading the entry',
    title: 'Ledger entry',
    close: 'Close',
    recorded: 'Recorded',
    type: 'Kind',
    actor: 'By',
    about: 'About',
    id: 'Entry id',
    position: 'Position',
    leafHash: 'Leaf hash',
    payloadDigest: 'Payload digest',
    payload: 'What was recorded',
    payloadWhat: 'the payload',
    openDecision: 'Open the decision',
    verify: 'Verify in this browser',
    verifyTitle: 'Is this entry really in the ledger?',
    verifyHint:
      'Your browser hashes the exact text of the entry and follows its proof to the root. It takes the portal’s word for nothing but the root.',
    waiting:
      'The entry is recorded and waits for its place in the ledger, usually a few seconds.',
    proven: 'Proven: this entry is in the ledger',
    refuted: 'Not proven',
    failed: 'The proof could not be fetched',
    check: {
      content: {
        passed: 'What you see here is exactly what was hashed.',
        failed: 'What you see here differs from the text that was hashed.',
      },
      leaf: {
        passed: 'Hashing that text gives the leaf hash of the entry.',
        failed: 'Hashing that text gives another leaf hash than the entry’s.',
      },
      inclusion: {
        passed:
          'The leaf is entry {{number}} of {{size}} under the root {{root}}.',
        failed:
          'The proof does not lead from the leaf to the root {{root}} over {{size}} entries.',
      },
      continuity: {
        passed: 'That root continues what this browser verified before.',
        failed:
          'That root does not continue what this browser verified before.',
        first: 'This browser remembers that root from now on.',
      },
    },
  },
  failure: {
    noPermission: {
      title: 'You may not read the ledger',
      text: 'Your role does not include `ai-governance.ledger.read`. Ask the enablement team for access.',
    },
    notKnown: {
      title: 'No such entry',
      text: 'There is no entry with this id, or it is about something you may not read.',
    },
    refused: {
      title: 'The question was refused',
      text: 'The portal did not accept the question; change the filters and try again.',
    },
    unavailable: {
      title: 'No answer right now',
      text: 'The ledger does not answer. Nothing is lost: entries are written with the change they prove. Try again in a moment.',
    },
    misconfigured: {
      title: 'Not set up',
      text: 'The AI governance backend is missing or answers something else. Ask the people who run the portal to install `@ai-enablement/backstage-plugin-ai-governance-backend` and to check `backend.baseUrl`.',
    },
  },
} as const;

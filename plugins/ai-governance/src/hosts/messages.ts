/** Texts of code hosts. */
export const hostMessages = {
  loading: 'Reading how the code hosts fare',
  stale: 'The last reading did not work; what you see is older.',
  intro:
    'What came from each code host, what waits and what fails. What fails is tried again, for ever; nothing has to be started by hand.',
  refresh: 'Read again',
  guide: 'How to connect one:',
  guideOperate: 'What each line means:',
  emptyTitle: 'No code host is connected',
  empty:
    'The portal decides when a pipeline asks, but nobody tells it of pull requests, and it cannot show its decisions as check runs. Install the module of your host, for GitHub `@ai-enablement/backstage-plugin-ai-governance-backend-module-github`, and name the host in `aiGovernance.hosts`.',
  noPermission: {
    title: 'You may not see how code hosts fare',
    text: 'It names repositories that you may not see. Ask whoever keeps the roles of this portal for `ai-governance.hosts.read` when you run it.',
  },
  fine: 'All is well',
  problem: {
    unshown_one: '{{count}} decision cannot be shown',
    unshown_other: '{{count}} decisions cannot be shown',
    unread_one: '{{count}} change cannot be read',
    unread_other: '{{count}} changes cannot be read',
    paused: 'asks to wait',
    catchUp: 'the last catch-up failed',
    late: 'work waits for longer than {{minutes}} minutes',
    configuration: 'its configuration lacks something',
  },
  notice: {
    title: 'A code host needs attention',
    line: '{{host}}: {{problems}}',
    open: 'See the code hosts',
  },
  fact: {
    lastDelivery: 'Last event',
    noDelivery:
      'none yet; where a webhook is set up, its address or secret is wrong',
    pausedUntil: 'Asks to wait until',
    caughtUp: 'Last catch-up',
    notCaughtUp: 'not yet',
    catchUpFailed: 'the last one failed: {{error}}',
    warnings: 'Lacks',
  },
  queue: {
    title: 'What has to be done',
    name: 'Work',
    subjects: 'Changes and settings to be read again',
    publications: 'Decisions to be shown at the host',
    waiting: 'Waiting',
    failing: 'Failing',
    oldest: 'Oldest since',
    none: 'none',
  },
  worst: {
    title: 'What fails',
    attempts: 'Tries',
    error: 'Why',
    dueAt: 'Next try',
    fix: 'How to fix',
    publication: 'decision on {{commit}}',
    change: 'change #{{number}}',
    mergeGroup: 'merge queue, {{commit}}',
    protection: 'settings of the default branch',
    release: 'release {{key}}',
  },
  fix: {
    credentials:
      'The host does not accept who we are: check id and private key of the app, or the token, under `integrations`.',
    permissions:
      'The app lacks a permission, or the organisation has not accepted its new ones. The guide lists them.',
    missing:
      'The host hides it or it is gone: check that the app is installed for this repository.',
    busy: 'Nothing to do: the host asked to wait. When that is often, fewer repositories for each app help.',
    hostDown:
      'The host itself fails; it is tried again. Look at its status page when it stays so.',
    unreachable:
      'The host cannot be reached from the portal: check the address under `integrations`, the proxy and the firewall.',
    notReady:
      'The portal itself was not ready, mostly its catalog. It goes away once that is read.',
    other:
      'Look for this repository in the log of the backend, plugin `ai-governance`.',
  },
  deliveries: {
    title: 'Events that came',
    none: 'No event has come from this host yet.',
    event: 'Event',
    last: 'Last one',
    outcome: {
      marked: 'Read again',
      ignored: 'Nothing to do',
      unknown: 'Not read here',
      duplicate: 'Came before',
    },
    hint: 'Many that are not read here: the webhook sends more events than needed. Many that came before: two webhooks send the same.',
  },
} as const;

/** Code-Hosts in German. */
export const hostsDe = {
  'hosts.loading': 'Es wird gelesen, wie es um die Code-Hosts steht',
  'hosts.stale':
    'Das letzte Lesen hat nicht geklappt; was Sie sehen, ist älter.',
  'hosts.intro':
    'Was von jedem Code-Host kam, was wartet und was misslingt. Was misslingt, wird immer wieder versucht; nichts muss von Hand angestoßen werden.',
  'hosts.refresh': 'Erneut lesen',
  'hosts.guide': 'So wird einer angebunden:',
  'hosts.guideOperate': 'Was jede Zeile bedeutet:',
  'hosts.emptyTitle': 'Kein Code-Host ist angebunden',
  'hosts.empty':
    'Das Portal entscheidet, wenn eine Pipeline fragt, aber niemand sagt ihm von Pull Requests, und es kann seine Entscheidungen nicht als Check-Runs zeigen. Installieren Sie das Modul Ihres Hosts, für GitHub `@ai-enablement/backstage-plugin-ai-governance-backend-module-github`, und nennen Sie den Host in `aiGovernance.hosts`.',
  'hosts.noPermission.title':
    'Sie dürfen nicht sehen, wie es um Code-Hosts steht',
  'hosts.noPermission.text':
    'Genannt werden Repositorys, die Sie nicht sehen dürfen. Betreiben Sie dieses Portal, bitten Sie die Stelle, die seine Rollen pflegt, um `ai-governance.hosts.read`.',
  'hosts.fine': 'Alles in Ordnung',
  'hosts.problem.unshown_one':
    '{{count}} Entscheidung kann nicht gezeigt werden',
  'hosts.problem.unshown_other':
    '{{count}} Entscheidungen können nicht gezeigt werden',
  'hosts.problem.unread_one': '{{count}} Änderung kann nicht gelesen werden',
  'hosts.problem.unread_other':
    '{{count}} Änderungen können nicht gelesen werden',
  'hosts.problem.paused': 'bittet zu warten',
  'hosts.problem.catchUp': 'das letzte Nachholen misslang',
  'hosts.problem.late': 'Arbeit wartet länger als {{minutes}} Minuten',
  'hosts.problem.configuration': 'seiner Konfiguration fehlt etwas',
  'hosts.notice.title': 'Ein Code-Host braucht Aufmerksamkeit',
  'hosts.notice.line': '{{host}}: {{problems}}',
  'hosts.notice.open': 'Code-Hosts ansehen',
  'hosts.fact.lastDelivery': 'Letztes Ereignis',
  'hosts.fact.noDelivery':
    'noch keines; wo ein Webhook eingerichtet ist, stimmt seine Adresse oder sein Geheimnis nicht',
  'hosts.fact.pausedUntil': 'Bittet zu warten bis',
  'hosts.fact.caughtUp': 'Zuletzt nachgeholt',
  'hosts.fact.notCaughtUp': 'noch nicht',
  'hosts.fact.catchUpFailed': 'das letzte Nachholen misslang: {{error}}',
  'hosts.fact.warnings': 'Fehlt',
  'hosts.queue.title': 'Was zu tun ist',
  'hosts.queue.name': 'Arbeit',
  'hosts.queue.subjects': 'Änderungen und Einstellungen, die neu zu lesen sind',
  'hosts.queue.publications': 'Entscheidungen, die beim Host zu zeigen sind',
  'hosts.queue.waiting': 'Wartet',
  'hosts.queue.failing': 'Misslingt',
  'hosts.queue.oldest': 'Ältestes seit',
  'hosts.queue.none': 'keines',
  'hosts.worst.title': 'Was misslingt',
  'hosts.worst.attempts': 'Versuche',
  'hosts.worst.error': 'Warum',
  'hosts.worst.dueAt': 'Nächster Versuch',
  'hosts.worst.fix': 'So wird es behoben',
  'hosts.worst.publication': 'Entscheidung über {{commit}}',
  'hosts.worst.change': 'Änderung #{{number}}',
  'hosts.worst.mergeGroup': 'Merge-Queue, {{commit}}',
  'hosts.worst.protection': 'Einstellungen des Standard-Branches',
  'hosts.worst.release': 'Release {{key}}',
  'hosts.fix.credentials':
    'Der Host nimmt uns nicht ab, wer wir sind: Prüfen Sie Kennung und privaten Schlüssel der App oder das Token unter `integrations`.',
  'hosts.fix.permissions':
    'Der App fehlt eine Berechtigung, oder die Organisation hat neue noch nicht angenommen. Die Anleitung zählt sie auf.',
  'hosts.fix.missing':
    'Der Host verbirgt es, oder es ist fort: Prüfen Sie, ob die App für dieses Repository installiert ist.',
  'hosts.fix.busy':
    'Nichts zu tun: Der Host bat zu warten. Kommt das oft vor, helfen weniger Repositorys je App.',
  'hosts.fix.hostDown':
    'Der Host selbst hat eine Störung; es wird weiter versucht. Bleibt es so, sehen Sie auf seiner Statusseite nach.',
  'hosts.fix.unreachable':
    'Der Host ist vom Portal aus nicht erreichbar: Prüfen Sie die Adresse unter `integrations`, den Proxy und die Firewall.',
  'hosts.fix.notReady':
    'Das Portal selbst war nicht bereit, meist sein Katalog. Es vergeht, sobald er gelesen ist.',
  'hosts.fix.other':
    'Suchen Sie dieses Repository im Log des Backends, Plugin `ai-governance`.',
  'hosts.deliveries.title': 'Ereignisse, die kamen',
  'hosts.deliveries.none': 'Von diesem Host kam noch kein Ereignis.',
  'hosts.deliveries.event': 'Ereignis',
  'hosts.deliveries.last': 'Letztes',
  'hosts.deliveries.outcome.marked': 'Neu gelesen',
  'hosts.deliveries.outcome.ignored': 'Nichts zu tun',
  'hosts.deliveries.outcome.unknown': 'Hier nicht gelesen',
  'hosts.deliveries.outcome.duplicate': 'Kam schon vorher',
  'hosts.deliveries.hint':
    'Viele, die hier nicht gelesen werden: Der Webhook schickt mehr Ereignisse als nötig. Viele, die schon vorher kamen: Zwei Webhooks schicken dasselbe.',
};

/** Releases in German. */
export const releasesDe = {
  'releases.title': 'Releases',
  'releases.loading': 'Releases werden geladen',
  'releases.stale':
    'Das letzte Lesen hat nicht geklappt; was Sie sehen, ist älter.',
  'releases.intro':
    'Ein Release sind alle Änderungen seit dem letzten in dieselbe Umgebung. Es darf weiter, wenn jede von ihnen weiter darf.',
  'releases.table.release': 'Release',
  'releases.table.repository': 'Repository',
  'releases.table.environment': 'Umgebung',
  'releases.table.outcome': 'Antwort',
  'releases.table.what': 'Was es enthält',
  'releases.table.askedAt': 'Gefragt',
  'releases.noEnvironment': 'nicht genannt',
  'releases.open': 'Release {{title}} von {{repository}} öffnen',
  'releases.onlyRepository': 'Nur Releases von {{name}}',
  'releases.onlyEnvironment': 'Nur Releases nach {{name}}',
  'releases.commits_one': '{{count}} Commit',
  'releases.commits_other': '{{count}} Commits',
  'releases.changes_one': '{{count}} Änderung',
  'releases.changes_other': '{{count}} Änderungen',
  'releases.inChanges': '{{commits}} in {{changes}}',
  'releases.held_one': '{{count}} Änderung hält es auf',
  'releases.held_other': '{{count}} Änderungen halten es auf',
  'releases.undecided_one': '{{count}} Commit ohne Entscheidung',
  'releases.undecided_other': '{{count}} Commits ohne Entscheidung',
  'releases.gap': 'Commits sind ausgelassen',
  'releases.emptyTitle': 'Nach einem Release wurde noch nicht gefragt',
  'releases.empty':
    'Hier ist nichts einzurichten: Ein Release erscheint, sobald jemand danach fragt. In einem Checkout des Repositorys oder besser in der Pipeline vor der Auslieferung:',
  'releases.noMatch': 'Kein Release passt, das Sie lesen dürfen.',
  'releases.clear': 'Filter aufheben',
  'releases.refresh': 'Erneut lesen',
  'releases.shown_one': '{{count}} Release gezeigt',
  'releases.shown_other': '{{count}} Releases gezeigt',
  'releases.csv': 'CSV',
  'releases.csvLabel': 'Die gezeigten Releases als CSV herunterladen',
  'releases.filter.label': 'Welche Releases',
  'releases.filter.repository': 'Repository',
  'releases.filter.repositoryHint': 'github.com/acme/checkout',
  'releases.filter.repositoryFault':
    'Schreiben Sie es als Host/Besitzer/Name, klein geschrieben.',
  'releases.filter.environment': 'Umgebung',
  'releases.filter.environmentHint': 'production',
  'releases.filter.environmentFault':
    'Beginnen Sie mit Buchstabe oder Ziffer; höchstens 100 Zeichen.',
  'releases.filter.outcome': 'Antwort',
  'releases.filter.any': 'Jede',
  'releases.filter.apply': 'Zeigen',
  'releases.command': 'der Befehl, der nach einem Release fragt',
  'releases.guide': 'Die Anleitung für die Pipeline:',
  'releases.back': 'Alle Releases',
  'releases.detail.loading': 'Das Release wird geladen',
  'releases.detail.to': '{{title}} nach {{environment}}',
  'releases.detail.plain': 'Release {{title}}',
  'releases.detail.repository': 'Repository',
  'releases.detail.components': 'Komponenten',
  'releases.detail.environment': 'Umgebung',
  'releases.detail.tag': 'Tag',
  'releases.detail.commits': 'Commits',
  'releases.detail.begins': 'Beginnt',
  'releases.detail.askedAt': 'Gefragt',
  'releases.detail.contains': 'Was es enthält',
  'releases.detail.evidence': 'Nachweis',
  'releases.detail.evidenceLink': 'Eintrag im Protokoll',
  'releases.detail.start.release':
    'wo ein Release endete, das weiter durfte, oder davor',
  'releases.detail.start.given':
    'wo der Anfragende sagt, denn dort durfte noch keines weiter',
  'releases.detail.start.gap': 'später als das, was dort weiter durfte',
  'releases.detail.previewHint':
    'Eine Vorschau beruht auf dem Wort des Anfragenden. Sie gibt nichts frei, und kein späteres Release beginnt, wo sie endet. Lassen Sie eine Pipeline fragen, deren Wort für dieses Repository zählt.',
  'releases.next.title': 'Was als Nächstes zu tun ist',
  'releases.next.passed': 'Es darf weiter.',
  'releases.next.preview': 'Soweit diese Vorschau sagt, darf es weiter.',
  'releases.next.ask':
    'Fragen Sie dann erneut, in einem Checkout des Repositorys:',
  'releases.next.askPassed':
    'Dieselbe Frage noch einmal, in einem Checkout des Repositorys:',
  'releases.next.askPreview': 'Lassen Sie die Pipeline fragen:',
  'releases.next.gapBase':
    'Beginnen Sie bei `{{commit}}`, wo das letzte Release endete, das dort weiter durfte, damit kein Commit ausgelassen wird.',
  'releases.next.gapNone':
    'Nennen Sie, wo das Release beginnt: Dort wurde noch nichts ausgeliefert, und es hat keine Commits.',
  'releases.next.held':
    'Erfüllen Sie, was die Änderungen unten aufhält; jede Entscheidung sagt, wie.',
  'releases.next.undecided':
    'Lassen Sie über die Commits unten entscheiden: Prüfen Sie jeden in der Pipeline.',
  'releases.holding.title': 'Was es aufhält',
  'releases.holding.change': 'Änderung {{title}}',
  'releases.holding.open': 'Die Entscheidung über {{title}} ansehen',
  'releases.holding.openShort': 'Entscheidung ansehen',
  'releases.holding.of_one': '{{count}} Commit des Releases',
  'releases.holding.of_other': '{{count}} Commits des Releases',
  'releases.without.title': 'Commits ohne Entscheidung',
  'releases.without.text_one':
    'Über diesen Commit gibt es keine Entscheidung: Er wurde am Gate vorbei gepusht, oder sein Pull Request wurde nie geprüft. Er hält das Release auf.',
  'releases.without.text_other':
    'Über diese {{count}} Commits gibt es keine Entscheidung: Sie wurden am Gate vorbei gepusht, oder ihre Pull Requests wurden nie geprüft. Sie halten das Release auf.',
  'releases.without.list': 'Commits ohne Entscheidung',
  'releases.without.command_one': 'Prüfen Sie ihn in der Pipeline:',
  'releases.without.command_other':
    'Prüfen Sie jeden davon in der Pipeline, den ersten so:',
  'releases.without.commandName': 'der Befehl, der einen Commit prüft',
  'releases.without.more_one': 'und {{count}} weiterer',
  'releases.without.more_other': 'und {{count}} weitere',
  'releases.without.squash':
    'Zusammengefasste oder umgesetzte Änderungen (Squash, Rebase) werden an dem erkannt, was sie ändern. Löst eine dabei einen Konflikt, ändert sie etwas anderes und ist neu zu prüfen.',
  'releases.passing.title': 'Änderungen, die weiter dürfen',
  'releases.passing.none':
    'Es enthält keine Änderung, über die entschieden wurde.',
  'releases.gate.title': 'Release-Gate',
  'releases.gate.all': 'alle Releases',
  'releases.gate.allOf': 'Alle Releases von {{repository}}',
  'releases.gate.loading': 'Das Release-Gate wird geladen',
  'releases.gate.intro': 'Die neueste Antwort für jede Umgebung.',
  'releases.gate.open': 'Das Release von {{environment}} öffnen',
  'releases.gate.more': 'Weitere Umgebungen stehen in der Liste der Releases.',
  'releases.gate.none':
    'Noch hat niemand gefragt, ob ein Release dieses Repositorys weiter darf. Fragen Sie in der Pipeline vor der Auslieferung:',
  'releases.gate.noRepository':
    'Die Komponente nennt kein Repository, darum lässt sich kein Release finden.',
};

/** Die Erprobung eines Dokuments an vergangenen Entscheidungen. */
export const simulationDe = {
  'simulation.title': 'Erprobung an den letzten 90 Tagen',
  'simulation.intro':
    'Was dieses Dokument mit den entschiedenen Änderungen gemacht hätte, mit den damaligen Fakten.',
  'simulation.loading': 'Die Erprobung wird geladen',
  'simulation.stale':
    'Die letzte Abfrage gelang nicht; was Sie sehen, ist älter.',
  'simulation.none': 'Dieses Dokument wurde noch nicht erprobt.',
  'simulation.noneHint':
    'Starten Sie eine Erprobung, bevor Sie veröffentlichen: Sie sehen, was aufgehalten würde und was durchginge, und warum.',
  'simulation.denied':
    'Nur wer Richtlinien vorschlagen oder veröffentlichen darf, startet und liest Erprobungen.',
  'simulation.start': 'Erprobung starten',
  'simulation.again': 'Neu erproben',
  'simulation.cancel': 'Erprobung abbrechen',
  'simulation.open': 'Änderungen zeigen',
  'simulation.back': 'Die geltende Richtlinie',
  'simulation.actionFailed': 'Das gelang nicht',
  'simulation.state.queued': 'Wartet',
  'simulation.state.running': 'Läuft',
  'simulation.state.done': 'Fertig',
  'simulation.state.cancelled': 'Abgebrochen',
  'simulation.state.failed': 'Gescheitert',
  'simulation.progress.label': 'Erprobte Änderungen',
  'simulation.progress.waiting': 'Wartet, bis sie an der Reihe ist',
  'simulation.progress.counting': 'Die Änderungen werden gezählt',
  'simulation.progress.of': '{{done}} von {{total}} Änderungen',
  'simulation.progress.rate': '{{rate}} je Sekunde',
  'simulation.facts.document': 'Dokument',
  'simulation.facts.digest': 'Prüfsumme',
  'simulation.facts.range': 'Entscheidungen von',
  'simulation.facts.until': 'bis',
  'simulation.facts.by': 'Gestartet von',
  'simulation.facts.replayed': 'Erprobte Änderungen',
  'simulation.facts.results': 'Mit diesem Dokument',
  'simulation.facts.resultWords':
    '{{passed}} durchgegangen, {{held}} aufgehalten, {{cannotTell}} nicht zu sagen',
  'simulation.facts.notComparable': 'Nicht vergleichbar',
  'simulation.facts.notComparableWhy':
    '{{number}}, von einer anderen Version des Regelwerks entschieden oder nicht lesbar; in keiner anderen Zahl enthalten',
  'simulation.headline.text':
    'Hielte {{newlyHeld}} von {{passed}} durchgegangenen Änderungen auf; ließe {{newlyPassed}} von {{held}} aufgehaltenen durch; bei {{cannotTell}} nicht zu sagen.',
  'simulation.headline.otherwise':
    '{{number}} würden abgelehnt statt aufgehalten, oder umgekehrt.',
  'simulation.headline.partly': 'Bisher, nach {{done}} Änderungen:',
  'simulation.headline.empty':
    'In dieser Zeit wurde über keine Änderung entschieden.',
  'simulation.headline.emptyHint':
    'Entscheidungen kommen aus der CI oder von einem Code-Host; ohne sie gibt es nichts zu erproben.',
  'simulation.headline.guide': 'Wie über Änderungen entschieden wird',
  'simulation.headline.cannotTell':
    'Nicht zu sagen: Was herauskäme, hängt von Fakten ab, die damals niemand gemeldet hat.',
  'simulation.kind.newlyHeld': 'Würde aufgehalten',
  'simulation.kind.newlyPassed': 'Ginge durch',
  'simulation.kind.heldOtherwise': 'Anders aufgehalten',
  'simulation.kind.cannotTell': 'Nicht zu sagen',
  'simulation.groups.title': 'Wo sich etwas ändern würde',
  'simulation.groups.team': 'Nach Team',
  'simulation.groups.tier': 'Nach Stufe',
  'simulation.groups.rule': 'Nach Regel',
  'simulation.groups.name.team': 'Team',
  'simulation.groups.name.tier': 'Stufe',
  'simulation.groups.name.rule': 'Regel',
  'simulation.groups.none': 'niemand',
  'simulation.groups.unclassified': 'Nicht eingestuft',
  'simulation.groups.more':
    '{{number}} weitere; schränken Sie die Liste ein, um sie zu sehen',
  'simulation.groups.only': 'Nur Änderungen von {{name}}',
  'simulation.changes.title': 'Änderungen, denen es anders erginge',
  'simulation.changes.caption':
    'Änderungen, denen es mit diesem Dokument anders erginge',
  'simulation.changes.shown_one': '{{count}} Änderung gezeigt',
  'simulation.changes.shown_other': '{{count}} Änderungen gezeigt',
  'simulation.changes.empty': 'Jeder Änderung erginge es wie damals.',
  'simulation.changes.noMatch':
    'Keine Änderung passt. Was Sie nicht lesen dürfen, fehlt hier.',
  'simulation.changes.clear': 'Filter aufheben',
  'simulation.changes.filter.label': 'Welche Änderungen',
  'simulation.changes.filter.kind': 'Was sich ändern würde',
  'simulation.changes.filter.team': 'Team',
  'simulation.changes.filter.tier': 'Stufe',
  'simulation.changes.filter.rule': 'Regel',
  'simulation.changes.filter.any': 'Alle',
  'simulation.changes.filter.sample': 'Teil',
  'simulation.changes.filter.sampled': 'Die Stichprobe zum Beurteilen',
  'simulation.changes.table.change': 'Änderung',
  'simulation.changes.table.kind': 'Was sich ändern würde',
  'simulation.changes.table.rules': 'Regeln',
  'simulation.changes.table.teamAndTier': 'Team, Stufe',
  'simulation.changes.table.reason': 'Grund',
  'simulation.changes.openDecision': 'Die Entscheidung über {{change}} öffnen',
  'simulation.changes.csv': 'CSV',
  'simulation.changes.csvLabel': 'Die Änderungen als CSV herunterladen',
  'simulation.changes.csvReading': '{{number}} gelesen',
  'simulation.changes.csvFailed': 'Die Änderungen konnten nicht gelesen werden',
  'simulation.alarms.title': 'Fehlalarme',
  'simulation.alarms.intro':
    'Beurteilen Sie {{sample}} zufällig gezogene Änderungen von denen, die aufgehalten würden: Der Anteil der Fehlalarme sagt, womit Menschen behelligt würden.',
  'simulation.alarms.waits':
    'Die Stichprobe wird gezogen, wenn die Erprobung fertig ist.',
  'simulation.alarms.nothing':
    'Nichts würde neu aufgehalten, also gibt es keinen Alarm zu beurteilen.',
  'simulation.alarms.judged': '{{judged}} von {{sample}} beurteilt',
  'simulation.alarms.share':
    '{{share}} % Fehlalarme (95-%-Intervall {{low}}–{{high}} %, {{number}} beurteilt)',
  'simulation.alarms.noShare':
    'Noch kein Anteil: Keine wurde als richtig oder falsch beurteilt.',
  'simulation.alarms.judge': 'Stichprobe beurteilen',
  'simulation.alarms.label': 'Würde sie zu Recht aufgehalten?',
  'simulation.alarms.rightlyHeld': 'Zu Recht',
  'simulation.alarms.falseAlarm': 'Fehlalarm',
  'simulation.alarms.cannotTell': 'Nicht zu sagen',
  'simulation.alarms.by': 'Beurteilt von {{name}}',
  'simulation.publish.title': 'Erprobung an den letzten 90 Tagen',
  'simulation.publish.none':
    'Dieses Dokument wurde nicht erprobt: Niemand hat gesehen, was es bewirkt hätte.',
};

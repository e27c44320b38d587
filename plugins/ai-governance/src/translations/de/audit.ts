/** The sub-page **Audit** in German. */
export const auditDe = {
  'audit.loading': 'Das Protokoll wird geladen',
  'audit.head.title': 'Das Protokoll',
  'audit.head.explain':
    'Jede Entscheidung und jede Änderung an Stufen und Richtlinie hinterlässt hier einen Eintrag. Einträge kommen nur hinzu; jeder ist ein Blatt eines Merkle-Baums, sodass eine einzige Wurzel alle beweist.',
  'audit.head.entries_one': '{{count}} Eintrag',
  'audit.head.entries_other': '{{count}} Einträge',
  'audit.head.size': 'Einträge',
  'audit.head.root': 'Wurzel',
  'audit.head.sequencedAt': 'Zuletzt geschrieben',
  'audit.head.neverSequenced': 'noch nichts',
  'audit.head.offline': 'Auf dem eigenen Rechner prüfen',
  'audit.head.offlineHint':
    'Exportiert das Protokoll und prüft es gegen Größe und Wurzel von oben, ohne diese Seite und ohne das Portal.',
  'audit.head.offlineWhat': 'den Befehl für die Prüfung ohne Portal',
  'audit.head.continuity': 'Seit Ihrem letzten Besuch',
  'audit.continuity.first':
    'Dieser Browser hat das Protokoll noch nie geprüft. Prüfen Sie es einmal, dann stellt jeder spätere Besuch fest, ob am Früheren etwas geändert wurde.',
  'audit.continuity.same':
    'Unverändert: dieselben {{size}} Einträge, die dieser Browser geprüft hat.',
  'audit.continuity.grown':
    'Nur ergänzt: Die {{size}} Einträge, die dieser Browser geprüft hat, sind unverändert vorhanden.',
  'audit.continuity.rewrittenTitle': 'Die Geschichte wurde umgeschrieben',
  'audit.continuity.shrunk':
    'Dieser Browser hat {{size}} Einträge geprüft; jetzt hat das Protokoll nur noch {{now}}. Einträge wurden entfernt.',
  'audit.continuity.changed':
    'Dieser Browser hat {{size}} Einträge geprüft; das Protokoll hat noch ebenso viele, aber eine andere Wurzel. Mindestens einer wurde geändert.',
  'audit.continuity.broken':
    'Dieser Browser hat {{size}} Einträge geprüft; das Protokoll mit jetzt {{now}} Einträgen kann nicht beweisen, dass es mit ihnen beginnt. Mindestens einer wurde geändert oder entfernt.',
  'audit.continuity.whatToDo':
    'Bewahren Sie die beiden Wurzeln unten auf und melden Sie es der Sicherheit. Wurde das Protokoll absichtlich neu begonnen, zum Beispiel mit einer frischen Datenbank, lassen Sie diesen Browser vergessen, was er sich gemerkt hat.',
  'audit.continuity.remembered': 'Hier geprüft',
  'audit.continuity.now': 'Jetzt geliefert',
  'audit.continuity.forget': 'Geprüften Stand vergessen',
  'audit.continuity.forgetTitle':
    'Soll dieser Browser den geprüften Stand vergessen?',
  'audit.continuity.forgetText':
    'Der Alarm endet, und mit ihm der Beweis auf diesem Rechner, dass das Protokoll einmal anders war. Kopieren Sie zuerst beide Wurzeln.',
  'audit.continuity.forgetConfirm': 'Vergessen',
  'audit.continuity.cancel': 'Abbrechen',
  'audit.whole.button': 'Ganzes Protokoll prüfen',
  'audit.whole.progress': '{{done}} von {{size}} Einträgen geprüft',
  'audit.whole.progressLabel': 'Geprüfte Einträge',
  'audit.whole.cancel': 'Anhalten',
  'audit.whole.cancelled':
    'Nach {{done}} von {{size}} Einträgen angehalten. Bis dahin war nichts falsch.',
  'audit.whole.sound': 'Das Protokoll ist unversehrt',
  'audit.whole.soundText_one':
    'Der einzige Eintrag wurde in diesem Browser gelesen und gehasht; er führt zur Wurzel oben.',
  'audit.whole.soundText_other':
    'Alle {{count}} Einträge wurden in diesem Browser gelesen und gehasht; sie führen zur Wurzel oben.',
  'audit.whole.broken': 'Das Protokoll ist nicht unversehrt',
  'audit.whole.brokenText_one': 'Eines stimmt nicht:',
  'audit.whole.brokenText_other': '{{count}} Dinge stimmen nicht:',
  'audit.whole.more': 'und {{number}} weitere',
  'audit.whole.failed': 'Das Protokoll ließ sich nicht bis zum Ende lesen',
  'audit.filter.label': 'Filter des Protokolls',
  'audit.filter.subject': 'Worüber',
  'audit.filter.subjectHint': 'Entität, Repository oder Kennung',
  'audit.filter.type': 'Was',
  'audit.filter.anyType': 'Alles',
  'audit.filter.actor': 'Von wem',
  'audit.filter.actorHint': 'Ganzer Name, etwa user:default/guest',
  'audit.filter.since': 'Von (UTC)',
  'audit.filter.until': 'Bis (UTC)',
  'audit.filter.apply': 'Filtern',
  'audit.filter.clear': 'Alles zeigen',
  'audit.list.title': 'Einträge',
  'audit.list.history': 'Geschichte von {{subject}}',
  'audit.list.when': 'Wann',
  'audit.list.what': 'Was',
  'audit.list.about': 'Worüber',
  'audit.list.actor': 'Von wem',
  'audit.list.position': 'Blatt',
  'audit.list.staged': 'wartet',
  'audit.list.stagedHint': 'Festgehalten und gleich ins Protokoll geschrieben.',
  'audit.list.open': 'Eintrag öffnen: {{what}}, {{when}}',
  'audit.list.follow': 'Geschichte von {{subject}} verfolgen',
  'audit.list.moreSubjects': 'und {{number}} weitere',
  'audit.list.older': 'Ältere Einträge',
  'audit.list.olderFailed': 'Ältere Einträge ließen sich nicht lesen',
  'audit.list.refresh': 'Nach neueren sehen',
  'audit.list.shown_one': '{{count}} Eintrag gezeigt',
  'audit.list.shown_other': '{{count}} Einträge gezeigt',
  'audit.list.csv': 'CSV',
  'audit.list.csvLabel': 'Die gefilterten Einträge als CSV herunterladen',
  'audit.list.csvFailed': 'Die Datei ließ sich nicht erstellen',
  'audit.list.csvCut':
    'Nur die neuesten {{number}} Einträge sind in der Datei; für den Rest die Filter enger stellen.',
  'audit.list.empty': 'Noch ist nichts festgehalten',
  'audit.list.emptyText':
    'Das Protokoll füllt sich von selbst: Fragen Sie mit `ai-governance check` nach einer Entscheidung, oder weisen Sie einer Komponente eine Stufe zu.',
  'audit.list.noMatch': 'Kein Eintrag passt',
  'audit.list.noMatchText':
    'Dazu ist nichts festgehalten, was Sie lesen dürfen. Namen müssen vollständig sein: `component:default/checkout-service`, `github.com/acme/checkout`.',
  'audit.type.policy.decisionMade': 'Entscheidungen',
  'audit.type.policy.releaseDecided': 'Freigaben von Releases',
  'audit.type.policy.changeMerged': 'Zusammengeführte Änderungen',
  'audit.type.policy.scanSubmitted': 'Scan-Berichte',
  'audit.type.policy.historyTaken': 'Änderungen der Vergangenheit',
  'audit.type.policy.useAlertRaised': 'Ausgelöste Warnungen',
  'audit.type.policy.useAlertReopened': 'Wieder geöffnete Warnungen',
  'audit.type.policy.useAlertAcknowledged': 'Zur Kenntnis genommene Warnungen',
  'audit.type.policy.useAlertEnded': 'Erledigte Warnungen',
  'audit.type.policy.tierAssigned': 'Stufen zugewiesen',
  'audit.type.policy.tierWithdrawn': 'Zuweisungen zurückgenommen',
  'audit.type.policy.tierChanged': 'Geltende Stufen geändert',
  'audit.type.policy.tierLoweringConfirmed': 'Niedrigere Stufen bestätigt',
  'audit.type.policy.tierRequested': 'Änderungen der Stufe beantragt',
  'audit.type.policy.tierRequestAccepted': 'Änderungen der Stufe angenommen',
  'audit.type.policy.tierRequestRefused': 'Änderungen der Stufe abgelehnt',
  'audit.type.policy.tierRequestWithdrawn': 'Anträge auf Stufen zurückgenommen',
  'audit.type.policy.tierBatchProposed': 'Stapel von Stufen vorgeschlagen',
  'audit.type.policy.tierBatchConfirmed': 'Stapel von Stufen angewendet',
  'audit.type.policy.tierBatchWithdrawn': 'Stapel von Stufen zurückgezogen',
  'audit.type.policy.tierBatchUndone': 'Stapel von Stufen rückgängig gemacht',
  'audit.type.policy.stageAssigned': 'Phasen gesetzt',
  'audit.type.policy.activated': 'Richtlinien in Kraft gesetzt',
  'audit.type.policy.proposed': 'Änderungen der Richtlinie vorgeschlagen',
  'audit.type.policy.published': 'Änderungen der Richtlinie veröffentlicht',
  'audit.type.policy.withdrawn': 'Änderungen der Richtlinie zurückgezogen',
  'audit.type.policy.rolledBack': 'Richtlinien zurückgerollt',
  'audit.type.policy.replayDiverged': 'Abweichende Wiederholungen',
  'audit.type.policy.simulationStarted':
    'Richtlinien an der Vergangenheit erprobt: begonnen',
  'audit.type.policy.simulationEnded':
    'Richtlinien an der Vergangenheit erprobt: beendet',
  'audit.type.policy.simulationLabelled': 'Fehlalarme beurteilt',
  'audit.type.policy.reviewStrengthened': 'Prüfung verschärft',
  'audit.type.policy.strengtheningExtended': 'Strengere Prüfung verlängert',
  'audit.type.policy.strengtheningEnded': 'Strengere Prüfung vorzeitig beendet',
  'audit.type.policy.waiverRequested': 'Ausnahmen beantragt',
  'audit.type.policy.waiverApproved': 'Ausnahmen genehmigt',
  'audit.type.policy.waiverRefused': 'Ausnahmen abgelehnt',
  'audit.type.policy.waiverRevoked': 'Ausnahmen widerrufen',
  'audit.type.policy.breakGlassUsed': 'Notfallfreigaben',
  'audit.type.policy.breakGlassEscalated':
    'Überfällige Prüfungen von Notfallfreigaben',
  'audit.type.policy.breakGlassReviewed': 'Prüfungen von Notfallfreigaben',
  'audit.type.drafts.created': 'Entwürfe begonnen',
  'audit.type.drafts.discarded': 'Entwürfe verworfen',
  'audit.type.drafts.restored': 'Entwürfe wiederhergestellt',
  'audit.type.drafts.submitted': 'Entwürfe eingereicht',
  'audit.type.playbooks.proposed': 'Playbooks vorgeschlagen',
  'audit.type.playbooks.published': 'Playbooks veröffentlicht',
  'audit.type.playbooks.refused': 'Playbooks abgelehnt',
  'audit.type.playbooks.withdrawn': 'Playbooks zurückgezogen',
  'audit.type.playbooks.deprecated': 'Playbooks außer Gebrauch gesetzt',
  'audit.type.playbooks.restored': 'Playbooks wieder in Gebrauch',
  'audit.type.playbooks.acknowledged': 'Playbooks zur Kenntnis genommen',
  'audit.type.playbooks.contentAltered': 'Playbooks verändert vorgefunden',
  'audit.type.training.proposed': 'Schulungen vorgeschlagen',
  'audit.type.training.published': 'Schulungen veröffentlicht',
  'audit.type.training.refused': 'Schulungen abgelehnt',
  'audit.type.training.withdrawn': 'Schulungen zurückgezogen',
  'audit.type.training.certificateIssued': 'Zertifikate ausgestellt',
  'audit.type.training.certificateRevoked': 'Zertifikate widerrufen',
  'audit.type.insights.identityMapped': 'Pseudonyme zugeordnet',
  'audit.type.insights.driftRaised': 'Signale von Drift',
  'audit.type.hosts.protectionChanged': 'Schutz von Hauptzweigen geändert',
  'audit.type.policy.changeApproved': 'Änderungen freigegeben',
  'audit.type.policy.changeRefused': 'Änderungen nicht freigegeben',
  'audit.what.decision.passed': 'Änderung {{change}} durchgelassen',
  'audit.what.decision.held': 'Änderung {{change}} angehalten',
  'audit.what.decision.denied': 'Änderung {{change}} abgelehnt',
  'audit.what.preview.passed': 'Vorschau auf {{change}}: käme durch',
  'audit.what.preview.held': 'Vorschau auf {{change}}: würde angehalten',
  'audit.what.preview.denied': 'Vorschau auf {{change}}: würde abgelehnt',
  'audit.what.release.passed': 'Release {{release}} durchgelassen',
  'audit.what.release.held': 'Release {{release}} angehalten',
  'audit.what.release.denied': 'Release {{release}} abgelehnt',
  'audit.what.releasePreview.passed':
    'Vorschau auf Release {{release}}: käme durch',
  'audit.what.releasePreview.held':
    'Vorschau auf Release {{release}}: würde angehalten',
  'audit.what.releasePreview.denied':
    'Vorschau auf Release {{release}}: würde abgelehnt',
  'audit.what.changeMerged':
    'Änderung {{change}} zusammengeführt, wie der Code-Host sagt',
  'audit.what.useAlertRaised':
    'Warnung: {{assistant}} wurde in {{repository}} benutzt, wo es nicht sein soll',
  'audit.what.useAlertReopened':
    'Erneute Warnung: {{assistant}} wurde in {{repository}} benutzt',
  'audit.what.useAlertAcknowledged':
    'Warnung zu {{assistant}} in {{repository}} zur Kenntnis genommen',
  'audit.what.useAlertEnded':
    'Warnung zu {{assistant}} in {{repository}} ist erledigt',
  'audit.what.history':
    'Geschichte von {{repository}} aufgenommen: {{number}} Änderungen',
  'audit.what.scan': 'Scan-Bericht zu {{change}} eingereicht',
  'audit.what.tierAssigned': 'Stufe {{tier}} zugewiesen',
  'audit.what.criticalAssigned': 'Als kritisch eingestuft',
  'audit.what.notCriticalAssigned': 'Als nicht kritisch eingestuft',
  'audit.what.tierWithdrawn': 'Zuweisung der Stufe zurückgenommen',
  'audit.what.tierChanged': 'Geltende Stufe von {{from}} auf {{to}} geändert',
  'audit.what.tierSet': 'Geltende Stufe ist {{to}}',
  'audit.what.tierRequested': 'Änderung der Stufe beantragt',
  'audit.what.tierRequestAccepted': 'Änderung der Stufe angenommen',
  'audit.what.tierRequestRefused': 'Änderung der Stufe abgelehnt',
  'audit.what.tierRequestWithdrawn':
    'Antrag auf eine andere Stufe zurückgenommen',
  'audit.what.tierBatchProposed': 'Stapel von Stufen vorgeschlagen',
  'audit.what.tierBatchConfirmed': 'Stapel von Stufen angewendet',
  'audit.what.tierBatchWithdrawn': 'Stapel von Stufen zurückgezogen',
  'audit.what.tierBatchUndone': 'Stapel von Stufen rückgängig gemacht',
  'audit.what.tierLoweringConfirmed': 'Niedrigere Stufe {{to}} bestätigt',
  'audit.what.stage': 'Phase auf {{to}} gesetzt',
  'audit.what.activated': 'Richtlinie in Kraft gesetzt, Version {{number}}',
  'audit.what.activatedUnnumbered': 'Richtlinie in Kraft gesetzt',
  'audit.what.versionProposed': 'Änderung der Richtlinie vorgeschlagen',
  'audit.what.versionPublished': 'Änderung der Richtlinie veröffentlicht',
  'audit.what.versionWithdrawn': 'Änderung der Richtlinie zurückgezogen',
  'audit.what.rolledBack': 'Richtlinie zurückgerollt',
  'audit.what.draftCreated': 'Entwurf begonnen',
  'audit.what.draftDiscarded': 'Entwurf verworfen',
  'audit.what.draftRestored': 'Entwurf wiederhergestellt',
  'audit.what.draftSubmitted': 'Entwurf eingereicht',
  'audit.what.playbook.proposed': 'Playbook {{name}} {{version}} vorgeschlagen',
  'audit.what.playbook.published':
    'Playbook {{name}} {{version}} veröffentlicht',
  'audit.what.playbook.refused': 'Playbook {{name}} {{version}} abgelehnt',
  'audit.what.playbook.withdrawn':
    'Playbook {{name}} {{version}} zurückgezogen',
  'audit.what.playbook.deprecated': 'Playbook {{name}} außer Gebrauch gesetzt',
  'audit.what.playbook.restored': 'Playbook {{name}} wieder in Gebrauch',
  'audit.what.playbook.acknowledged':
    'Playbook {{name}} {{version}} zur Kenntnis genommen',
  'audit.what.playbook.contentAltered':
    'Was von Playbook {{name}} {{version}} gespeichert ist, ist nicht das Veröffentlichte',
  'audit.what.training.proposed': 'Schulung {{name}} {{version}} vorgeschlagen',
  'audit.what.training.published':
    'Schulung {{name}} {{version}} veröffentlicht',
  'audit.what.training.refused': 'Schulung {{name}} {{version}} abgelehnt',
  'audit.what.training.withdrawn':
    'Schulung {{name}} {{version}} zurückgezogen',
  'audit.what.training.certificateIssued':
    'Zertifikat zu {{name}} {{version}} ausgestellt',
  'audit.what.training.certificateRevoked':
    'Zertifikat zu {{name}} {{version}} widerrufen',
  'audit.what.replayDiverged': 'Eine wiederholte Entscheidung fiel anders aus',
  'audit.what.simulationStarted':
    'Erprobung einer Richtlinie an vergangenen Entscheidungen begonnen',
  'audit.what.simulationEnded.done':
    'Eine Richtlinie wurde an {{changes}} vergangenen Änderungen erprobt',
  'audit.what.simulationEnded.cancelled':
    'Erprobung einer Richtlinie nach {{changes}} Änderungen abgebrochen',
  'audit.what.simulationEnded.failed':
    'Erprobung einer Richtlinie nach {{changes}} Änderungen gescheitert',
  'audit.what.simulationLabelled':
    'Gesagt, ob eine erprobte Änderung zu Recht aufgehalten würde',
  'audit.what.reviewStrengthened':
    'Prüfung für {{where}} bis {{until}} verschärft',
  'audit.what.strengtheningExtended':
    'Strengere Prüfung für {{where}} dauert nun bis {{until}}',
  'audit.what.strengtheningEnded':
    'Strengere Prüfung für {{where}} vorzeitig beendet',
  'audit.what.waiverRequested': 'Ausnahme von {{what}} beantragt',
  'audit.what.waiverApproved': 'Ausnahme von {{what}} genehmigt',
  'audit.what.waiverRefused': 'Ausnahme von {{what}} abgelehnt',
  'audit.what.waiverRevoked': 'Ausnahme von {{what}} widerrufen',
  'audit.what.waivedTier': 'der Stufe, gesenkt auf {{tier}}',
  'audit.what.breakGlassUsed': 'Notfallfreigabe für {{change}} genutzt',
  'audit.what.breakGlassEscalated':
    'Prüfung der Notfallfreigabe für {{change}} ist überfällig',
  'audit.what.breakGlassJustified':
    'Notfallfreigabe für {{change}} geprüft: berechtigt',
  'audit.what.breakGlassNotJustified':
    'Notfallfreigabe für {{change}} geprüft: nicht berechtigt',
  'audit.what.identityMapped':
    'Ein Pseudonym der Signale wurde von Hand zugeordnet',
  'audit.what.driftRaised':
    'Die Drift-Karte von {{kpi}} gibt für {{team}} in {{period}} ein Signal',
  'audit.what.protectionChanged':
    'Schutz des Hauptzweigs von {{repository}} gelesen, er ist anders als zuvor',
  'audit.what.changeApproved': 'Änderung {{change}} von Hand freigegeben',
  'audit.what.changeRefused': 'Änderung {{change}} von Hand abgelehnt',
  'audit.what.unclassified': 'nicht eingestuft',
  'audit.actor.portal': 'das Portal',
  'audit.actor.machine': 'Maschine {{name}}',
  'audit.actor.source': 'Quelle {{name}}',
  'audit.entry.loading': 'Der Eintrag wird geladen',
  'audit.entry.title': 'Eintrag im Protokoll',
  'audit.entry.close': 'Schließen',
  'audit.entry.recorded': 'Festgehalten',
  'audit.entry.type': 'Art',
  'audit.entry.actor': 'Von wem',
  'audit.entry.about': 'Worüber',
  'audit.entry.id': 'Kennung des Eintrags',
  'audit.entry.position': 'Position',
  'audit.entry.leafHash': 'Hash des Blatts',
  'audit.entry.payloadDigest': 'Prüfsumme des Inhalts',
  'audit.entry.payload': 'Was festgehalten wurde',
  'audit.entry.payloadWhat': 'den Inhalt',
  'audit.entry.openDecision': 'Zur Entscheidung',
  'audit.entry.verify': 'In diesem Browser prüfen',
  'audit.entry.verifyTitle': 'Steht dieser Eintrag wirklich im Protokoll?',
  'audit.entry.verifyHint':
    'Ihr Browser hasht den genauen Text des Eintrags und folgt seinem Beweis bis zur Wurzel. Nur die Wurzel glaubt er dem Portal.',
  'audit.entry.waiting':
    'Der Eintrag ist festgehalten und wartet auf seinen Platz im Protokoll, meist nur wenige Sekunden.',
  'audit.entry.proven': 'Bewiesen: Der Eintrag steht im Protokoll',
  'audit.entry.refuted': 'Nicht bewiesen',
  'audit.entry.failed': 'Der Beweis ließ sich nicht abrufen',
  'audit.entry.check.content.passed':
    'Was Sie hier sehen, ist genau das, was gehasht wurde.',
  'audit.entry.check.content.failed':
    'Was Sie hier sehen, weicht vom gehashten Text ab.',
  'audit.entry.check.leaf.passed':
    'Der Hash dieses Textes ist der Blatt-Hash des Eintrags.',
  'audit.entry.check.leaf.failed':
    'Der Hash dieses Textes ist ein anderer als der Blatt-Hash des Eintrags.',
  'audit.entry.check.inclusion.passed':
    'Das Blatt ist Eintrag {{number}} von {{size}} unter der Wurzel {{root}}.',
  'audit.entry.check.inclusion.failed':
    'Der Beweis führt vom Blatt nicht zur Wurzel {{root}} über {{size}} Einträge.',
  'audit.entry.check.continuity.passed':
    'Diese Wurzel setzt fort, was dieser Browser früher geprüft hat.',
  'audit.entry.check.continuity.failed':
    'Diese Wurzel setzt nicht fort, was dieser Browser früher geprüft hat.',
  'audit.entry.check.continuity.first':
    'Dieser Browser merkt sich die Wurzel ab jetzt.',
  'audit.failure.noPermission.title': 'Sie dürfen das Protokoll nicht lesen',
  'audit.failure.noPermission.text':
    'Ihre Rolle umfasst `ai-governance.ledger.read` nicht. Bitten Sie das Enablement-Team um Zugang.',
  'audit.failure.notKnown.title': 'Kein solcher Eintrag',
  'audit.failure.notKnown.text':
    'Es gibt keinen Eintrag mit dieser Kennung, oder er betrifft etwas, was Sie nicht lesen dürfen.',
  'audit.failure.refused.title': 'Die Anfrage wurde zurückgewiesen',
  'audit.failure.refused.text':
    'Das Portal hat die Anfrage nicht angenommen; ändern Sie die Filter und versuchen Sie es erneut.',
  'audit.failure.unavailable.title': 'Gerade keine Antwort',
  'audit.failure.unavailable.text':
    'Das Protokoll antwortet nicht. Verloren ist nichts: Einträge werden zusammen mit der Änderung geschrieben, die sie beweisen. Versuchen Sie es gleich noch einmal.',
  'audit.failure.misconfigured.title': 'Nicht eingerichtet',
  'audit.failure.misconfigured.text':
    'Das Backend der KI-Governance fehlt oder antwortet etwas anderes. Bitten Sie die Betreiber des Portals, `@ai-enablement/backstage-plugin-ai-governance-backend` zu installieren und `backend.baseUrl` zu prüfen.',
};

/** Search results in German. */
export const searchDe = {
  'search.policy': 'KI-Richtlinie',
  'search.tier': 'Stufe',
  'search.critical': 'kritisch',
  'search.loading': 'Die KI-Richtlinie wird abgefragt',
  'search.failed': 'Die KI-Richtlinie ließ sich nicht lesen',
  'search.kind': 'Art',
  'search.type': 'Typ',
  'search.owner': 'Eigentümer',
  'search.lifecycle': 'Lebenszyklus',
  'search.version': 'Version {{version}}',
};

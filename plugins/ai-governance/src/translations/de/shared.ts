/** Decision drawer, attribution, assignment and what every screen shares, in German. */
export const sharedDe = {
  'detail.title': 'Entscheidung über {{title}}',
  'detail.loading': 'Die Entscheidung wird geladen',
  'detail.close': 'Schließen',
  'detail.change': 'Änderung',
  'detail.commits': 'Commits',
  'detail.decidedAt': 'Entschieden',
  'detail.recordedAt': 'Festgehalten',
  'detail.attribution': 'Zuordnung',
  'detail.assistants': 'Assistenten',
  'detail.phase': 'Gefragt',
  'detail.components': 'Berührte Komponenten',
  'detail.files_one': '{{count}} Datei',
  'detail.files_other': '{{count}} Dateien',
  'detail.approval': 'Manuelle Freigabe',
  'detail.reasons': 'Warum',
  'detail.conditions': 'Auflagen',
  'detail.noConditions': 'Es galten keine Auflagen.',
  'detail.unmatched': 'Regeln, die nicht griffen',
  'detail.unmatchedNone': 'Jede Regel der Richtlinie griff.',
  'detail.rule': 'Regel',
  'detail.failedCondition': 'Erste Bedingung, die nicht zutraf',
  'detail.expected': 'Erwartet',
  'detail.actual': 'Gefunden',
  'detail.evidence': 'Nachweis',
  'detail.policyDigest': 'Prüfsumme der Richtlinie',
  'detail.inputDigest': 'Prüfsumme der Eingabe',
  'detail.engineVersion': 'Version der Auswertung',
  'detail.ledgerEntry': 'Eintrag im Protokoll',
  'detail.ledgerPosition': 'Position',
  'detail.ledgerStaged': 'wartet darauf, ins Protokoll geschrieben zu werden',
  'detail.ledgerSequenced': 'Eintrag {{number}} von {{size}}',
  'detail.ledgerRoot': 'Wurzel des Protokolls',
  'detail.waivedUntil': 'erlassen bis',
  'detail.brokenUntil': 'durch Notfallfreigabe durchgelassen bis',
  'detail.copy': 'Kopieren: {{what}}',
  'detail.copied': 'Kopiert',
  'detail.previewHint':
    'Eine Vorschau beruht auf dem, was der Anfragende geschickt hat. Sie wird aufbewahrt, gibt aber nichts frei.',
  'attribution.title': 'Zuordnung, letzte {{days}} Tage',
  'attribution.atLeast': '≥ {{percent}} % KI zugeordnet',
  'attribution.unknown': '{{percent}} % unbekannt',
  'attribution.of_one': 'von {{count}} Änderung',
  'attribution.of_other': 'von {{count}} Änderungen',
  'attribution.by': 'Nach Assistent',
  'attribution.why': 'warum „mindestens“?',
  'attribution.whyText':
    'Eine Änderung gilt als zugeordnet, wenn ein Commit, eine Notiz oder ein Autor es sagt. Eine Änderung ohne ein solches Wort ist unbekannt, nicht menschlich: Der wahre Anteil kann höher sein.',
  'attribution.trend': 'Zugeordneter Anteil nach Wochen',
  'attribution.trendSummary':
    'Von {{first}} % in {{firstWeek}} auf {{last}} % in {{lastWeek}}, höchstens {{highest}} %.',
  'attribution.onePoint':
    'Bisher hat nur {{week}} Änderungen: {{percent}} %. Ein Verlauf braucht eine zweite Woche.',
  'attribution.noTrend':
    'Keine Woche des Zeitraums hat Änderungen mit einem Datum.',
  'attribution.showTable': 'als Tabelle zeigen',
  'attribution.week': 'Woche',
  'attribution.changes': 'Änderungen',
  'attribution.attributed': 'Zugeordnet',
  'attribution.share': 'Anteil',
  'attribution.noChanges': 'keine Änderungen',
  'attribution.noData':
    'In den letzten {{days}} Tagen wurden keine Änderungen gesehen. Die Zuordnung wird aus den Commits jeder Entscheidung gelesen; die erste bringt sie.',
  'assign.open': 'Stufe zuweisen',
  'assign.title': 'Stufe zuweisen: {{name}}',
  'assign.intro':
    'Die strengste aller Quellen gilt. Eine Zuweisung bleibt, bis sie zurückgenommen wird, was auch immer die Annotation sagt.',
  'assign.tier': 'Schutzstufe',
  'assign.noTier': 'Keine Zuweisung',
  'assign.noTierHint': 'Nur die Annotation und das Geerbte zählen.',
  'assign.criticality': 'Kritisch',
  'assign.critical.unset': 'Keine Zuweisung',
  'assign.critical.yes': 'Kritisch',
  'assign.critical.no': 'Nicht kritisch',
  'assign.reason': 'Grund',
  'assign.reasonHint':
    'Mindestens 5 Zeichen. Wird als Nachweis neben Ihrem Konto aufbewahrt: Sagen Sie, warum, und nennen Sie keine Geheimnisse.',
  'assign.reasonTooShort':
    'Schreiben Sie mindestens 5 Zeichen, damit andere verstehen, warum.',
  'assign.effect': 'Was sich ändern wird',
  'assign.effectChange':
    'Die geltende Stufe geht von {{before}} auf {{after}}.',
  'assign.effectNone': 'Die geltende Stufe bleibt {{after}}.',
  'assign.effectHeld':
    '{{title}} ist schon {{source}}; das ist strenger und geht vor.',
  'assign.effectHeldDeclared': 'in der Annotation angegeben',
  'assign.effectHeldInherited': 'von {{from}} geerbt',
  'assign.effectWaits':
    'Eine Stufe sinkt erst, wenn eine berechtigte Person es bestätigt: Nach der Zuweisung wartet die niedrigere Stufe auf dieser Seite.',
  'assign.effectReview':
    'Offene Änderungen werden ab ihrer nächsten Entscheidung nach der neuen Stufe beurteilt.',
  'assign.unclassified': 'nicht eingestuft',
  'assign.submit': 'Zuweisen',
  'assign.withdraw': 'Zuweisung zurücknehmen',
  'assign.cancel': 'Abbrechen',
  'assign.failed': 'Nichts wurde geändert',
  'assign.done': 'Stufe zugewiesen',
  'assign.doneWithdrawn': 'Zuweisung zurückgenommen',
  'assign.doneText': 'Die geltende Stufe ist jetzt {{tier}}.',
  'assign.tiersFailed': 'Die Stufen der Richtlinie ließen sich nicht lesen',
  'failure.noPermission.title': 'Das dürfen Sie nicht sehen',
  'failure.noPermission.text':
    'Ihre Rolle umfasst das nicht. Bitten Sie das Enablement-Team um Zugang.',
  'failure.notKnown.title': 'Noch nicht gelesen',
  'failure.notKnown.text':
    'Das Portal hat diese Komponente noch nicht gelesen. Neue Komponenten erscheinen nach wenigen Minuten.',
  'failure.decisionNotKnown.title': 'Keine solche Entscheidung',
  'failure.decisionNotKnown.text':
    'Es gibt keine Entscheidung mit dieser Kennung, oder sie gehört zu einem Repository, das Sie nicht lesen dürfen.',
  'failure.versionNotKnown.title': 'Keine solche Version',
  'failure.versionNotKnown.text':
    'Es gibt keine Version der Richtlinie mit dieser Kennung.',
  'failure.simulationNotKnown.title': 'Keine solche Erprobung',
  'failure.simulationNotKnown.text':
    'Es gibt keine Erprobung mit dieser Kennung, oder nicht mehr: Sie werden 90 Tage aufbewahrt. Starten Sie sie von der Version der Richtlinie aus neu.',
  'failure.playbookNotKnown.title': 'Kein solches Playbook',
  'failure.playbookNotKnown.text':
    'Es gibt kein Playbook dieses Namens, das Sie lesen dürfen, oder es ist abgelaufen.',
  'failure.trainingNotKnown.title': 'Keine solche Schulung',
  'failure.trainingNotKnown.text':
    'Es gibt keine Schulung dieses Namens, oder sie ist nicht mehr veröffentlicht.',
  'failure.attemptNotKnown.title': 'Kein solcher Versuch',
  'failure.attemptNotKnown.text':
    'Sie haben keinen Versuch mit dieser Kennung. Versuche anderer werden nie gezeigt.',
  'failure.certificateNotKnown.title': 'Kein solches Zertifikat',
  'failure.certificateNotKnown.text':
    'Es gibt kein Zertifikat mit dieser Kennung, das Sie sehen dürfen.',
  'failure.trainingVersionNotKnown.title': 'Keine solche Version',
  'failure.trainingVersionNotKnown.text':
    'Es gibt keine Version eines Lernpfads mit dieser Kennung.',
  'failure.draftNotKnown.title': 'Kein solcher Entwurf',
  'failure.draftNotKnown.text':
    'Es gibt keinen Entwurf mit dieser Kennung, den Sie lesen dürfen. Verworfene Entwürfe werden dreißig Tage aufgehoben.',
  'failure.releaseNotKnown.title': 'Kein solches Release',
  'failure.releaseNotKnown.text':
    'Es gibt keine Antwort über ein Release mit dieser Kennung, oder sie gehört zu einem Repository, das Sie nicht lesen dürfen.',
  'failure.playbookVersionNotKnown.title': 'Keine solche Version',
  'failure.playbookVersionNotKnown.text':
    'Es gibt keine Version eines Playbooks mit dieser Kennung, die Sie lesen dürfen.',
  'failure.exceptionNotKnown.title': 'Keine solche Ausnahme',
  'failure.exceptionNotKnown.text':
    'Es gibt keine Ausnahme und keine Notfallfreigabe mit dieser Kennung, oder es geht um etwas, das Sie nicht lesen dürfen.',
  'failure.refused.title': 'Die Anfrage wurde zurückgewiesen',
  'failure.refused.text': 'Das Portal hat die Anfrage nicht angenommen:',
  'failure.unavailable.title': 'Gerade keine Antwort',
  'failure.unavailable.text':
    'Der Dienst für KI-Governance antwortet nicht. Diese Seite hält Ihre Arbeit nicht auf; versuchen Sie es gleich noch einmal.',
  'failure.misconfigured.title': 'Nicht eingerichtet',
  'failure.misconfigured.text':
    'Das Backend der KI-Governance fehlt oder antwortet etwas anderes. Bitten Sie die Betreiber des Portals, `@ai-enablement/backstage-plugin-ai-governance-backend` zu installieren und `backend.baseUrl` zu prüfen.',
  'failure.said': 'Die Antwort war: {{message}}',
  'failure.retry': 'Erneut versuchen',
  loading: 'Die KI-Richtlinie wird geladen',
  'highWater.title': 'Eine niedrigere Stufe wartet auf Bestätigung',
  'highWater.held':
    'Die Stufe wird auf {{held}} gehalten, der strengsten, die hier je galt. Gesetzt ist jetzt {{proposed}}.',
  'highWater.heldCritical':
    'Sie wird als kritisch gehalten, weil sie es einmal war. Gesetzt ist jetzt nicht kritisch.',
  'highWater.nothing':
    'Die Stufe wird auf {{held}} gehalten, der strengsten, die hier je galt. Nichts nennt jetzt eine Stufe; nennen Sie zuerst eine, dann kann sie bestätigt werden.',
  'highWater.since': 'Gehalten seit',
  'highWater.why':
    'Wer eine `catalog-info.yaml` bearbeiten kann, kann damit keine Stufe senken: Eine berechtigte Person bestätigt es.',
  'highWater.open': 'Niedrigere Stufe bestätigen',
  'highWater.dialogTitle': 'Niedrigere Stufe bestätigen: {{name}}',
  'highWater.effect': 'Was geschehen wird',
  'highWater.fromTo': 'Die Stufe geht von {{from}} auf {{to}}.',
  'highWater.notCritical': 'Sie ist nicht mehr kritisch.',
  'highWater.decisions':
    'Offene Änderungen werden ab ihrer nächsten Entscheidung danach beurteilt; Auflagen, die nur die strengere Stufe verlangte, entfallen.',
  'highWater.evidence':
    'Das Protokoll hält fest, wer es bestätigt hat, und warum.',
  'highWater.submit': 'Bestätigen',
  'highWater.done': 'Niedrigere Stufe bestätigt',
  'highWater.doneText': 'Die geltende Stufe ist jetzt {{tier}}.',
  'action.required': 'erforderlich',
  'action.reason': 'Grund',
  'action.reasonHint':
    'Mindestens 5 Zeichen. Wird als Nachweis neben Ihrem Konto aufbewahrt: Sagen Sie, warum, und nennen Sie keine Geheimnisse.',
  'action.reasonTooShort':
    'Schreiben Sie mindestens 5 Zeichen, damit andere verstehen, warum.',
  'action.failed': 'Nichts wurde geändert',
  'action.conflict': 'Nichts wurde geändert: Jemand anderes war schneller',
  'action.seeFields': 'Die Felder unten sagen, warum.',
  'action.readAgain': 'Erneut lesen',
  'action.cancel': 'Abbrechen',
  'more.shown': '{{shown}} von {{total}}',
  'more.load': 'Mehr zeigen',
  'csv.download': 'CSV',
  'csv.read': '{{read}} gelesen',
  'csv.readOf': '{{read}} von {{total}} gelesen',
  'csv.stop': 'Anhalten',
  'csv.stopOf': 'Anhalten: {{what}}',
  'csv.failed': 'Die Datei wurde nicht erstellt',
  hiddenCharacter: 'Ein Zeichen, das sonst nicht zu sehen ist: {{name}}',
  'moment.now': 'Sofort',
  'moment.later': 'Später',
  'moment.label': 'Datum und Uhrzeit in Ihrer Zeitzone',
  'moment.invalid.missing': 'Wählen Sie Datum und Uhrzeit.',
  'moment.invalid.past': 'Wählen Sie einen Zeitpunkt in der Zukunft.',
  'moment.invalid.tooFar_one':
    'Wählen Sie einen Zeitpunkt innerhalb eines Jahres.',
  'moment.invalid.tooFar_other':
    'Wählen Sie einen Zeitpunkt innerhalb von {{count}} Jahren.',
};

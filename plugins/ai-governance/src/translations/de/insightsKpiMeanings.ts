/** What KPIs mean in German. */
export const insightsKpiMeaningsDe = {
  'insights.kpiMeaning.readyToMerged.definition':
    'Stunden von bereit zum Review bis zum Merge; eine Änderung, die nie ein Entwurf war, ist bereit, sobald sie eröffnet ist.',
  'insights.kpiMeaning.readyToMerged.caveat':
    'Kleine Änderungen werden schneller gemergt: Ein Unterschied zwischen Teilen kann einer der Größe sein.',
  'insights.kpiMeaning.readyToMerged.source':
    'Änderungen, wie ihre Hosts sie melden; die von Bots zählen nicht mit.',
  'insights.kpiMeaning.cycleTime.definition':
    'Stunden vom ersten Commit einer Änderung, wie er geschrieben wurde, bis zu ihrem Merge.',
  'insights.kpiMeaning.cycleTime.caveat':
    'Agenten schreiben den ersten Commit später als Menschen: Vergleichen Sie nach _bereit bis gemergt_.',
  'insights.kpiMeaning.cycleTime.source':
    'Änderungen, wie ihre Hosts sie melden; die von Bots zählen nicht mit.',
  'insights.kpiMeaning.codingTime.definition':
    'Stunden vom ersten Commit einer Änderung, wie er geschrieben wurde, bis sie bereit zum Review ist.',
  'insights.kpiMeaning.codingTime.caveat':
    'Was vor dem ersten Commit gedacht und versucht wurde, ist nicht enthalten.',
  'insights.kpiMeaning.codingTime.source':
    'Änderungen, wie ihre Hosts sie melden; die von Bots zählen nicht mit.',
  'insights.kpiMeaning.pickUpTime.definition':
    'Stunden von bereit zum Review bis zum ersten Review oder Kommentar eines anderen Menschen.',
  'insights.kpiMeaning.pickUpTime.caveat':
    'Eine Änderung, die vor dem Merge niemand ansah, hat keine und zählt nicht mit.',
  'insights.kpiMeaning.pickUpTime.source':
    'Änderungen, wie ihre Hosts sie melden; die von Bots zählen nicht mit.',
  'insights.kpiMeaning.reviewTime.definition':
    'Stunden von bereit zum Review bis zur letzten Freigabe vor dem Merge.',
  'insights.kpiMeaning.reviewTime.caveat':
    'Enthält das Warten auf Reviewer und auf Autor.',
  'insights.kpiMeaning.reviewTime.source':
    'Änderungen, wie ihre Hosts sie melden; die von Bots zählen nicht mit.',
  'insights.kpiMeaning.mergeTime.definition':
    'Stunden von der letzten Freigabe bis zum Merge.',
  'insights.kpiMeaning.mergeTime.caveat':
    'Prüfungen und Merge-Queues sind enthalten.',
  'insights.kpiMeaning.mergeTime.source':
    'Änderungen, wie ihre Hosts sie melden; die von Bots zählen nicht mit.',
  'insights.kpiMeaning.throughput.definition':
    'Gemergte Änderungen von Menschen, je ihrer Wochen: geteilt durch verschiedene Autoren mal Wochen des Zeitraums.',
  'insights.kpiMeaning.throughput.caveat':
    'Nur des Teams, nie eines Menschen; kleinere Änderungen heben sie an, ohne dass mehr getan wird.',
  'insights.kpiMeaning.throughput.source':
    'Änderungen, wie ihre Hosts sie melden; die von Bots zählen nicht mit.',
  'insights.kpiMeaning.reviewerHours.definition':
    'Summe der Spannen von Reviews, jede höchstens 2 Stunden; eine Viertelstunde, wo der Anfang nicht bekannt ist.',
  'insights.kpiMeaning.reviewerHours.caveat':
    'Eine Schätzung: Hosts sagen, wann ein Review abgeschickt wurde, und selten, wann es begann.',
  'insights.kpiMeaning.reviewerHours.source':
    'Reviews, wie ihre Hosts sie melden; die von Bots zählen nicht mit.',
  'insights.kpiMeaning.attributedShare.definition':
    'Gemergte Änderungen mit Zuschreibung `ai` oder `mixed`, geteilt durch alle gemergten Änderungen von Menschen.',
  'insights.kpiMeaning.attributedShare.caveat':
    'Eine untere Schranke: Eine Änderung ohne ein Wort über KI ist _unbekannt_, nicht _menschlich_.',
  'insights.kpiMeaning.attributedShare.source':
    'Trailer, Notes, Aufzeichnungen, Autoren von Commits, und was Hersteller messen.',
  'insights.kpiMeaning.gateWaiting.definition':
    'Stunden, in denen allein das Gate eine gemergte Änderung aufhielt; 0 für eine, die es nie aufhielt.',
  'insights.kpiMeaning.gateWaiting.caveat':
    'Auf ein Review zu warten, das die Richtlinie verlangt, zählt als Warten auf den Reviewer, nicht auf das Gate.',
  'insights.kpiMeaning.gateWaiting.source':
    'Entscheidungen des Gates über gemergte Änderungen.',
  'insights.kpiMeaning.overturnedDenials.definition':
    'Abgelehnte Änderungen, die durch Ausnahme, Break-Glass oder eine spätere Entscheidung doch passierten, geteilt durch alle abgelehnten.',
  'insights.kpiMeaning.overturnedDenials.caveat':
    'Eine Regel, die oft aufgehoben wird, ist falsch oder wird nicht verstanden.',
  'insights.kpiMeaning.overturnedDenials.source':
    'Entscheidungen des Gates über gemergte Änderungen.',
  'insights.kpiMeaning.defectDensity.definition':
    'Verschiedene Fehler, die innerhalb von 30 Tagen nach dem Merge der verursachenden Änderung gefunden wurden, je 100 im Zeitraum gemergte Änderungen.',
  'insights.kpiMeaning.defectDensity.caveat':
    'Änderungen zu teilen senkt sie, daher steht die Anzahl daneben. Änderungen, deren Merge keine 30 Tage her ist, sind unreif und werden nicht bewertet.',
  'insights.kpiMeaning.defectDensity.source':
    'Rücknahmen, Fehler, die eine Behebung schloss, Hotfixes, die Geschichte der Zeilen (SZZ), Vorfälle: jede Methode für sich und alle zusammen.',
  'insights.kpiMeaning.changeFailureRate.definition':
    'Deployments in die Produktion mit mindestens einem verknüpften Vorfall, geteilt durch alle, die gelangen.',
  'insights.kpiMeaning.changeFailureRate.caveat':
    'Mehrere Vorfälle eines Deployments zählen einmal, damit sie nie über 1 liegt.',
  'insights.kpiMeaning.changeFailureRate.source':
    'Deployments und Vorfälle der angebundenen Quellen.',
  'insights.kpiMeaning.findingsPerRelease.definition':
    'Befunde von Sicherheitsscannern, die zwischen einem Release und dem davor zum ersten Mal gesehen werden, je Release.',
  'insights.kpiMeaning.findingsPerRelease.caveat':
    'Ein neuer Scanner oder eine neue Regel findet, was schon vorher da war.',
  'insights.kpiMeaning.findingsPerRelease.source':
    'SARIF-Berichte und die Warnungen von Code-Hosts; unterdrückte Befunde zählen nicht mit.',
  'insights.kpiMeaning.timeToFix.definition':
    'Stunden von der Meldung eines kritischen Fehlers bis zur Behebung im Standardzweig, nach Kaplan und Meier: Ein offener zählt, solange er offen ist.',
  'insights.kpiMeaning.timeToFix.caveat':
    'Solange zu viele offen sind, ist nur bekannt, dass es mehr ist als die längste.',
  'insights.kpiMeaning.timeToFix.source': 'Fehler der angebundenen Tracker.',
  'insights.kpiMeaning.escalations.definition':
    'Eskalationen von Vorfällen, die im Zeitraum eröffnet wurden.',
  'insights.kpiMeaning.escalations.caveat':
    'Eine Quelle, die nichts sagt, ist keine Null: Solche Vorfälle zählen nicht mit.',
  'insights.kpiMeaning.escalations.source':
    'Vorfälle der Quellen, die es melden.',
  'insights.kpiMeaning.supportTickets.definition':
    'Support-Tickets von Vorfällen, die im Zeitraum eröffnet wurden.',
  'insights.kpiMeaning.supportTickets.caveat':
    'Eine Quelle, die nichts sagt, ist keine Null: Solche Vorfälle zählen nicht mit.',
  'insights.kpiMeaning.supportTickets.source':
    'Vorfälle der Quellen, die es melden.',
  'insights.kpiMeaning.adoption7.definition':
    'Menschen, die in den letzten 7 Tagen des Zeitraums einen Assistenten nutzten, geteilt durch alle, die dann eine Lizenz hatten.',
  'insights.kpiMeaning.adoption7.caveat':
    'Mehr Nutzung ist nicht von sich aus besser; jeder Hersteller zählt auf seine Art, wann ein Tag aktiv ist.',
  'insights.kpiMeaning.adoption7.source':
    'Meldungen der Assistenten über Nutzung und Lizenzen.',
  'insights.kpiMeaning.adoption28.definition':
    'Menschen, die in den letzten 28 Tagen des Zeitraums einen Assistenten nutzten, geteilt durch alle, die dann eine Lizenz hatten.',
  'insights.kpiMeaning.adoption28.caveat':
    'Mehr Nutzung ist nicht von sich aus besser; jeder Hersteller zählt auf seine Art, wann ein Tag aktiv ist.',
  'insights.kpiMeaning.adoption28.source':
    'Meldungen der Assistenten über Nutzung und Lizenzen.',
  'insights.kpiMeaning.idleSeats.definition':
    'Menschen mit einer Lizenz, die in den letzten 28 Tagen des Zeitraums keinen Assistenten nutzten.',
  'insights.kpiMeaning.idleSeats.caveat':
    'Auch wer im Urlaub ist, hat eine ungenutzte Lizenz.',
  'insights.kpiMeaning.idleSeats.source':
    'Meldungen der Assistenten über Nutzung und Lizenzen.',
  'insights.kpiMeaning.satisfaction.definition':
    '100·(Mittel−1)/4 über beantwortete Fragen von 1 bis 5; 0 ist am schlechtesten und 100 am besten.',
  'insights.kpiMeaning.satisfaction.caveat':
    'Was Menschen empfinden: Lesen Sie es neben dem Anteil derer, die antworteten.',
  'insights.kpiMeaning.satisfaction.source': 'Ergebnisse von Umfragen.',
  'insights.kpiMeaning.responseRate.definition':
    'Menschen, die mindestens eine Frage beantworteten, geteilt durch alle, die gefragt wurden.',
  'insights.kpiMeaning.responseRate.caveat':
    'Wer nicht antwortet, empfindet vielleicht anders.',
  'insights.kpiMeaning.responseRate.source': 'Ergebnisse von Umfragen.',
  'insights.kpiMeaning.costPerChange.definition':
    'Lizenzen und abgerechnete Nutzung des Zeitraums, geteilt durch alle darin gemergten Änderungen von Menschen.',
  'insights.kpiMeaning.costPerChange.caveat':
    'Alle Änderungen, nicht nur zugeschriebene: Auch was nicht zugeschrieben ist, kann mit einem Assistenten entstanden sein.',
  'insights.kpiMeaning.costPerChange.source':
    'Preise von Lizenzen aus der Konfiguration, Rechnungen und Berichte über Nutzung.',
  'insights.kpiMeaning.assistantErrors.definition':
    'Anfragen an Assistenten, die mit einem Fehler endeten, geteilt durch alle Anfragen.',
  'insights.kpiMeaning.assistantErrors.caveat':
    'Nur Assistenten, die Telemetrie senden, sind enthalten.',
  'insights.kpiMeaning.assistantErrors.source':
    'Telemetrie der Assistenten (OpenTelemetry).',
  'insights.kpiMeaning.assistantLatency.definition':
    'Millisekunden, die Assistenten für die Antwort auf eine Anfrage brauchten.',
  'insights.kpiMeaning.assistantLatency.caveat':
    'Lange Antworten dauern lang: Sie steigt mit dem, was gefragt wird.',
  'insights.kpiMeaning.assistantLatency.source':
    'Telemetrie der Assistenten (OpenTelemetry).',
  'insights.kpiMeaning.parity.definition':
    'Pflichtprüfungen, die auf gemergten Änderungen liefen, geteilt durch alle, die laufen mussten. Ob sie bestanden wurden, steht getrennt.',
  'insights.kpiMeaning.parity.caveat':
    'Vergleichen Sie zugeschriebene, nicht zugeschriebene und unbekannte Änderungen: Ein Unterschied heißt, dass nicht alle dieselben Prüfungen durchlaufen.',
  'insights.kpiMeaning.parity.source':
    'Ergebnisse von Prüfungen der Code-Hosts und von CI.',
} as const;

/** Words that say of a risk, a task or a measure whether it is done with, in English, German, French, Spanish and Portuguese. */
const CLOSED = new Set(
  (
    "closed, close, closed out, done, resolved, retired, completed, complete, cancelled, canceled, expired, finished, ended, rejected, lapsed, dismissed, no longer relevant, not applicable, inactive, realized, occurred, " +
    "geschlossen, erledigt, abgeschlossen, beendet, behoben, gelost, storniert, abgebrochen, entfallen, fertig, inaktiv, nicht mehr relevant, eingetreten, " +
    "clos, close, clot, cloture, cloturee, clotures, termine, terminee, ferme, fermee, resolu, resolue, traite, traitee, acheve, achevee, annule, annulee, abandonne, abandonnee, solde, soldee, fini, finie, " +
    "cerrado, cerrada, resuelto, resuelta, terminado, terminada, finalizado, finalizada, completado, completada, concluido, concluida, cancelado, cancelada, anulado, anulada, " +
    "encerrado, encerrada, fechado, fechada, resolvido, resolvida, concluido, concluida, terminado, terminada, finalizado, finalizada, cancelado, cancelada, baixado, baixada"
  )
    .split(",")
    .map((word) => word.trim()),
);
const OPEN = new Set(
  (
    "open, opened, new, active, in progress, ongoing, on going, live, current, identified, assessed, pending, planned, monitoring, monitored, under review, in review, review, watch, mitigating, mitigated, in treatment, treatment, treating, accepted, transferred, escalated, deferred, suspended, on hold, hold, draft, proposed, not started, started, to do, todo, overdue, delayed, late, on track, at risk, behind, blocked, issue, increasing, decreasing, stable, unchanged, tolerated, managed, controlled, reopened, partially complete, partial, " +
    "offen, neu, aktiv, in bearbeitung, in arbeit, laufend, lauft, geplant, identifiziert, bewertet, uberwacht, beobachtung, in beobachtung, in prufung, akzeptiert, ubertragen, zuruckgestellt, ausgesetzt, verzogert, uberfallig, nicht begonnen, begonnen, gemindert, eskaliert, " +
    "ouvert, ouverte, nouveau, nouvelle, actif, active, en cours, a traiter, a faire, identifie, identifiee, evalue, evaluee, planifie, planifiee, surveille, surveillee, sous surveillance, suivi, en attente, suspendu, suspendue, reporte, reportee, accepte, acceptee, transfere, transferee, maitrise, maitrisee, non demarre, en retard, attenue, attenuee, " +
    "abierto, abierta, nuevo, nueva, activo, activa, en curso, en proceso, en progreso, pendiente, identificado, identificada, evaluado, evaluada, planificado, planificada, en seguimiento, seguimiento, en revision, suspendido, suspendida, aplazado, aceptado, aceptada, transferido, mitigado, mitigada, vigente, con retraso, no iniciado, " +
    "aberto, aberta, novo, nova, ativo, ativa, em andamento, em curso, em tratamento, em progresso, pendente, identificado, avaliado, planejado, planejada, monitorado, monitorada, em monitoramento, em analise, suspenso, suspensa, adiado, aceito, aceita, transferido, mitigado, vigente, atrasado, atrasada, nao iniciado"
  )
    .split(",")
    .map((word) => word.trim()),
);

/** What a status word says; `null` where it is not known. Case, accents and what stands around the word make no difference. */
export function statusMeaning(text: string): "open" | "closed" | null {
  const word = text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/^\s*(?:[a-z]|\d{1,2})\s*[).:-]\s*/, "")
    .replace(/\([^()]*\)/g, " ")
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
  return CLOSED.has(word) ? "closed" : OPEN.has(word) ? "open" : null;
}

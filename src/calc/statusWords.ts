import { wordClasses } from "./wordClasses";

/** How a status stands, worst first; gray says nothing either way. */
export type StatusClass = "red" | "amber" | "green" | "gray";

/** Status words in English, German, French, Spanish and Portuguese, our own functions' answers among them. */
export const STATUS_WORDS: Readonly<Record<StatusClass, readonly string[]>> = {
  red: [
    ...["red", "r", "at risk", "off track", "critical", "overdue", "stalled", "blocked"],
    ...["expired", "unfavorable", "extreme", "high", "very high"],
    ...["gefährdet", "rot", "überfällig", "blockiert", "en danger", "rouge", "bloqué"],
    ...["en riesgo", "rojo", "vencido", "bloqueado", "em risco", "vermelho"],
  ],
  amber: [
    ...[
      "amber",
      "yellow",
      "a",
      "behind",
      "delayed",
      "due soon",
      "done late",
      "decide",
      "renews",
      "lapses",
      "medium",
      "moderate",
    ],
    ...["verzögert", "gelb", "orange", "en retard", "à surveiller"],
    ...["amarillo", "ámbar", "con retraso", "amarelo", "âmbar", "atrasado"],
  ],
  green: [
    ...["green", "g", "on track", "in progress", "active", "running", "on plan", "favorable", "low", "very low"],
    ...["done", "complete", "completed", "closed", "achieved", "delivered", "submitted", "implemented"],
    ...["im plan", "grün", "läuft", "in arbeit", "erledigt", "fertig", "abgeschlossen", "umgesetzt"],
    ...["en cours", "vert", "dans les délais", "terminé", "fait", "clos", "livré"],
    ...["en curso", "verde", "en plazo", "hecho", "completado", "cerrado", "terminado", "entregado"],
    ...["em andamento", "no prazo", "concluído", "feito", "fechado", "entregue"],
  ],
  gray: [
    ...["not started", "open", "planned", "to do", "on hold", "unknown"],
    ...["cancelled", "canceled", "declined", "rejected", "parked", "n/a", "na", "n.a."],
    ...["offen", "geplant", "nicht begonnen", "pausiert", "abgebrochen", "abgelehnt", "entfällt", "k. a.", "k.a."],
    ...["à faire", "prévu", "non commencé", "suspendu", "annulé", "rejeté", "s.o."],
    ...["pendiente", "sin iniciar", "en espera", "cancelado", "rechazado"],
    ...["pendente", "não iniciado", "em espera", "rejeitado"],
  ],
};

/** From the worst to what says nothing. */
export const STATUS_CLASSES: readonly StatusClass[] = ["red", "amber", "green", "gray"];

/** The class of a status word; `undefined` for one that is not known. */
export const statusClass = wordClasses(STATUS_WORDS);

import type { RoleWords } from "./kindRoles";

/** What the columns of a risk register are called. */
export const RISK_ROLES: readonly RoleWords[] = [
  {
    role: "id",
    hint: "no, nr, number, #",
    strong: "id, risk id, risk no, ref, reference, scenario id, code, kennung, codigo",
    not: "date, owner",
  },
  {
    role: "title",
    strong:
      "risk, risk description, risk title, risk name, risk statement, title, hazard, threat, scenario, risk event, event, risque, risiko, riesgo, risco, evento, titre, titulo, titel",
    hint: "name, description, vulnerability, libelle, bezeichnung, descripcion, descricao",
    not: "id, level, owner, score, rating, category, categories, status, type, date, response, likelihood, probability, impact, mitigation, strategy, no",
    types: ["text", "longText"],
  },
  {
    role: "likelihood",
    rating: true,
    strong:
      "likelihood, probability, prob, frequency, tef, eintrittswahrscheinlichkeit, wahrscheinlichkeit, probabilite, vraisemblance, probabilidad, probabilidade",
    hint: "p, l, chance",
    not: "residual, net, after, target, impact x probability, post",
  },
  {
    role: "impact",
    rating: true,
    strong:
      "impact, severity, consequence, lm, loss magnitude, auswirkung, schadenshohe, gravite, impacto, severidad, gravidade",
    hint: "i, s, initial risk, inherent risk",
    not: "description, residual, net, after, x, post, notes",
  },
  {
    role: "score",
    rating: true,
    strong:
      "score, risk score, risk rating, risk level, rpn, exposure, priority level, inherent risk, risikowert, risikostufe, criticite, niveau de risque, " +
      "puntuacion, nivel de riesgo, pontuacao, nivel de risco",
    hint: "rating, priority, level, r",
    not: "residual, net, after",
  },
  {
    role: "residual",
    rating: true,
    strong:
      "residual, residual risk, residual score, net score, net risk, net rating, restrisiko, risque residuel, riesgo residual, risco residual",
    not: "likelihood, probability, impact",
  },
  {
    role: "mitigation",
    strong:
      "mitigation, mitigations, mitigating action, mitigating actions, mitigating, mitigants, further action, further actions, action required, actions required, additional controls, planned actions, proposed actions, control measures, controls, treatment, response strategy, risk response, response plan, recommended control, mitigation plan, mitigation notes, strategy, massnahme, massnahmen, mesures, mitigacion, mitigacao, control",
    hint: "action, actions, response, plan, actions required",
    not: "owner, date, status, cost, existing, current, whom, when, due",
    types: ["text", "longText"],
  },
  {
    role: "controls",
    strong:
      "existing controls, current controls, controls in place, existing control, bestehende massnahmen, controles existentes",
    types: ["text", "longText"],
  },
  { role: "contingency", strong: "contingency, contingency plan, fallback, response", types: ["text", "longText"] },
  {
    role: "category",
    strong: "category, categories, risk category, type, area, domain, kategorie, categorie, categoria",
    types: ["text"],
  },
  {
    role: "owner",
    strong:
      "owner, risk owner, responsible, responsibility, assigned to, by whom, accountable, responsible party, action owner, verantwortlich, responsable, responsavel, proprietario",
    types: ["text"],
  },
  { role: "status", strong: "status, state, statut, estado", types: ["text"] },
  { role: "description", strong: "impact description, description, details, effect", types: ["text", "longText"] },
  {
    role: "date",
    strong: "date, date identified, date raised, identified, raised, datum, fecha, data",
    not: "due, target, review, reviewed, closed, when, deadline, resolution",
    types: ["date", "text"],
  },
  {
    role: "due",
    strong:
      "due, due date, target date, deadline, by when, target resolution, target resolution date, resolution date, action due, mitigation due, completion date, date due, echeance, frist, termin, fallig, fecha limite, prazo",
    not: "identified, raised",
    types: ["date", "text"],
  },
  {
    role: "note",
    strong: "notes, note, comments, comment, remarks, bemerkung, commentaire, observaciones",
    not: "mitigation",
    types: ["text", "longText"],
  },
  {
    role: "probability",
    strong: "probability %, probability percent, chance, chance %, p %, annual probability, probability",
    not: "residual, after, target, level, rating, score",
    types: ["percent", "number"],
  },
  {
    role: "low",
    strong:
      "low, low impact, impact low, low estimate, low cost, cost low, minimum, min, best case, optimistic, minimum impact",
    not: "risk, level, likelihood, probability",
    types: ["money", "number"],
  },
  {
    role: "likely",
    strong:
      "likely, most likely, likely impact, impact likely, likely cost, cost likely, most likely impact, expected impact, expected cost, cost impact, financial impact, impact cost, monetary impact",
    not: "likelihood, low, high, level",
    types: ["money", "number"],
  },
  {
    role: "high",
    strong:
      "high, high impact, impact high, high estimate, high cost, cost high, maximum, max, worst case, pessimistic, maximum impact",
    not: "risk, level, likelihood, probability",
    types: ["money", "number"],
  },
  {
    role: "review",
    strong:
      "last review, last reviewed, review date, reviewed, reviewed on, last review date, date reviewed, last updated, derniere revue, letzte prufung, ultima revision",
    not: "next, by",
    types: ["date", "text", "blank"],
  },
  {
    role: "effectiveness",
    strong: "control effectiveness, effectiveness, control effect, mitigation effectiveness, effectiveness %",
    types: ["percent", "number"],
  },
  {
    role: "response",
    strong: "risk response, response strategy, response type, treatment option, risk treatment, treatment strategy",
    not: "plan, owner, date, status, cost",
    types: ["text"],
  },
  {
    role: "cause",
    strong: "cause, causes, root cause, trigger, source of risk, risk source, ursache, causa",
    types: ["text", "longText"],
  },
];

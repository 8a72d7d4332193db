import type { RoleWords } from "./kindRoles";

/** What the columns of a list of indicators are called. */
export const KPI_ROLES: readonly RoleWords[] = [
  { role: "id", strong: "id, kpi id, indicator id, code, ref", hint: "no, nr, number, #" },
  {
    role: "name",
    strong:
      "kpi, kpis, kpi name, indicator, indicator name, metric, metric name, measure, measure name, measurement category, kennzahl, indicateur, indicador",
    hint: "name, title, nom, nombre, nome",
    not: "id, level, owner, unit, code, target, type, date",
    types: ["text", "longText"],
  },
  {
    role: "category",
    strong:
      "category, perspective, strategic objective, objective, goal, strategic goal, outcome, dimension, area, theme, project, pillar, goal area, kategorie, categorie, categoria, bereich, perspektive, perspectiva, axe, domaine",
    hint: "department, dept, team, function, division, business unit, abteilung, departement, departamento, equipe",
    not: "measurement",
    types: ["text"],
  },
  {
    role: "description",
    strong: "definition, description, formula, definicion, definicao, beschreibung",
    types: ["text", "longText"],
  },
  {
    role: "unit",
    strong: "unit, units, unit of measure, uom, uo m, einheit, unite, unidad, unidade",
    types: ["text", "longText", "percent", "id"],
  },
  {
    role: "baseline",
    figures: true,
    strong: "baseline, base, start value, ausgangswert, reference value, linea base, linha de base",
  },
  {
    role: "previous",
    figures: true,
    strong:
      "previous, previous value, previous month, previous period, prior, prior period, prior month, last month, last period, vormonat, vorperiode, mois precedent, mes anterior",
    not: "target, variance, change",
  },
  {
    role: "target",
    figures: true,
    strong:
      "target, goal, target value, end of compact target, plan, ziel, zielwert, soll, cible, objectif, meta, objetivo",
    not: "date, met, met, complete",
  },
  {
    role: "actual",
    figures: true,
    strong:
      "actual, actual to date, actual value, current, current value, result, latest, ist, istwert, reel, realise, actual result, real, realizado, valor actual, valor atual",
    hint: "achievement, achieved, value, wert, valeur, valor, performance, score",
    not: "date reported, percent, %, previous, prior",
  },
  {
    role: "attainment",
    strong:
      "%, percent, attainment, percent complete, % met, % of target, percent complete to date, zielerreichung, taux, cumplimiento, atingimento",
    types: ["percent", "number", "money", "text"],
  },
  {
    role: "period",
    strong:
      "period, date, month, quarter, year, reporting date, submission date, as of, monat, periode, mois, mes, fecha, data",
    types: ["date", "period"],
  },
  { role: "owner", strong: "owner, responsible, lead, verantwortlich, responsable, responsavel", types: ["text"] },
  { role: "weight", strong: "weight, weighting, gewicht, poids, peso", types: ["number", "percent", "money"] },
  {
    role: "direction",
    strong: "direction, polarity, better, richtung, sens, direcao, direcao meta, sentido, direccion",
    types: ["text"],
  },
  { role: "status", strong: "status, rag, state, statut, estado", types: ["text"] },
  {
    role: "note",
    strong: "notes, note, comments, comment, remarks, bemerkung, commentaire",
    types: ["text", "longText"],
  },
];

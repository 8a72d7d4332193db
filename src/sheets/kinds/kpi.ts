import { indicatorEvidence, preferSamePeriod } from "./kpiEvidence";
import type { ListKind } from "./listKind";

/** A list of indicators: how it is told, and what its columns are called. */
export const kpi: ListKind = {
  words: {
    strong:
      "kpi, kpis, indicator, indicators, metric, metrics, measure, measurement, attainment, baseline, % met, met, not met, target value, unit of measure, " +
      "indicateur, cible, kennzahl, kennzahlen, zielwert, indicador, indicadores, meta, linea base, linha de base, valor atual, messgrosse, indikator, indikatoren, valeur cible, kennziffer",
    hint:
      "target, goal, actual, percent, percent complete, unit, frequency, objective, ziel, objectif, objetivo, weight, trend, classification, perspective, " +
      "definition, formula, rag, definicion, frecuencia, frequence, haufigkeit, definicao, frequencia, periodicidad, periodicidade, result, ist, istwert, soll, valeur de depart, valeur actuelle, ausgangswert, einheit, unite, unidad, unidade, polarity, direction, eje, perspektive, perspectiva",
  },
  compound: /^kennzahl./,
  evidence: indicatorEvidence,
  namedBy: { role: "name", instead: "description" },
  enough: [["name", "target", "actual"]],
  weigh: preferSamePeriod,
  roles: [
    { role: "id", strong: "id, kpi id, indicator id, code, ref", hint: "no, nr, number, #" },
    {
      role: "name",
      names: true,
      strong:
        "kpi, kpis, kpi name, indicator, indicator name, metric, metric name, measure, measure name, measurement category, kennzahl, indicateur, indicador" +
        ", messgrosse, indikator, kennziffer, kennzahlen, name der kennzahl, nom de l indicateur, nombre del indicador, nome do indicador, indicateurs, indicadores, intitule, kpi description, key performance indicator, performance indicator, key result, nombre de indicador",
      hint: "name, title, nom, nombre, nome",
      not: "id, level, owner, unit, code, target, type, date",
      types: ["text", "longText"],
    },
    {
      role: "category",
      strong:
        "category, perspective, strategic objective, objective, goal, strategic goal, outcome, dimension, area, theme, project, pillar, goal area, kategorie, categorie, categoria, bereich, perspektive, perspectiva, axe, domaine" +
        ", linea, linea del plan, linea estrategica, eje, eje estrategico, eje del plan, ligne, ligne du plan, axe strategique, plan line, strategic line, strategic plan line, planungslinie, strategielinie, eixo, eixo do plano, eixo estrategico, strategisches ziel, strategische ziele, programa, process, proceso, processo, processus, handlungsfeld, perspectives, group, kpi group, kpi category, level" +
        ", objetivo, objetivo estrategico, objectif, objectif strategique, strategisches ziel, ziel",
      hint:
        "department, dept, team, function, division, business unit, abteilung, departement, departamento, equipe" +
        ", region, site, country, market, plant, standort, land, pays, pais, sede",
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
      strong:
        "unit, units, unit of measure, uom, uo m, einheit, unite, unidad, unidade" +
        ", mass, masseinheit, unite de mesure, unidad de medida, unidade de medida, measured in",
      types: ["text", "longText", "percent", "id"],
    },
    {
      role: "baseline",
      figures: true,
      strong:
        "baseline, base, start value, ausgangswert, reference value, linea base, linha de base" +
        ", basiswert, startwert, valeur de depart, valeur initiale, valeur de reference, valor inicial, valor base, valor de referencia, baseline value",
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
      hint: "benchmark, threshold, plan value",
      figures: true,
      strong:
        "target, goal, target value, end of compact target, plan, ziel, zielwert, soll, cible, objectif, meta, objetivo" +
        ", targets, targeted, goal value, planwert, sollwert, zielvorgabe, valeur cible, valor meta, valor objetivo, planned, budget, objectifs",
      not: "date, met, met, complete" + ", text, actual, line, linea, ligne, eje, eixo, axe, planungslinie",
    },
    {
      role: "actual",
      figures: true,
      strong:
        "actual, actual to date, actual value, current, current value, result, latest, ist, istwert, reel, realise, actual result, real, realizado, valor actual, valor atual" +
        ", actuals, result, results, current status, resultat, resultado, ergebnis, valeur actuelle, valeur, realise, realisee, realisation, ejecutado, logro, valor, atual, medicion, medicao, measured value, achieved value" +
        ", ytd, year to date, current period, apurado, apuracao, realisation, medido, actual ytd",
      hint:
        "achievement, achieved, value, wert, valeur, valor, performance, score" +
        ", avance, avancement, fortschritt, progress, progreso, progresso, stand",
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
    {
      role: "owner",
      strong:
        "owner, responsible, lead, verantwortlich, responsable, responsavel" +
        ", owners, kpi owner, accountable, accountability, measure owner, zustandig, eigner, pilote, porteur, encargado, dono",
      types: ["text"],
    },
    { role: "weight", strong: "weight, weighting, gewicht, poids, peso", types: ["number", "percent", "money"] },
    {
      role: "direction",
      strong:
        "direction, polarity, better, richtung, sens, direcao, direcao meta, sentido, direccion" +
        ", desired direction, trend desired, good direction, better is, tendencia deseada, sentido deseado, gewunschte richtung, sens souhaite, polaritat, polaridad, polaridade, polarite",
      types: ["text"],
    },
    {
      role: "status",
      strong: "status, rag, state, statut, estado" + ", ampel, ampelstatus, semaforo, farol, statut, etat, situacao",
      types: ["text"],
    },
    {
      role: "note",
      strong:
        "notes, note, comments, comment, remarks, bemerkung, commentaire" +
        ", kommentar, anmerkung, observaciones, observacoes, observation, observations, comentario, comentarios, remark, remarque",
      types: ["text", "longText"],
    },
  ],
};

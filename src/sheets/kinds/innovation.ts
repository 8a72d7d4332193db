import { note, owner } from "./commonRoles";
import type { ListKind } from "./listKind";

const DATES = ["date", "text", "blank"] as const;
const FIGURES = ["number", "money", "percent", "text", "id"] as const;

/** A list of ideas or a portfolio of innovations: how it is told, and what its columns are called. */
export const innovation: ListKind = {
  words: {
    strong:
      "idea, stage, gate, rice, reach, npv, ecv, trl, patent, experiment, hypothesis, innovation, pipeline stage, time to market, idee, ideen, etape, van, prob technique, prob commerciale, " +
      "probability of technical success, probability of commercial success, kapitalwert, phase, reifegrad, idea de proyecto, etapa, fase, vpn, ideia, vpl, estagio, prototype, pilot",
    hint: "impact, confidence, effort, sponsor, decision, score, submitted, reason, area, cost to launch, decision date, entscheidung, decisao",
  },
  roles: [
    { role: "id", strong: "id, idea id, ref, nr, no, #, codigo", hint: "number" },
    {
      role: "name",
      names: true,
      strong:
        "idea, idea title, project, concept, experiment, idee, projekt, projet, proyecto, ideia, projeto, title, name",
      hint: "description, descripcion, descricao, beschreibung",
      not: "id, no, owner, date, status, type, stage",
      types: ["text", "longText"],
    },
    {
      role: "area",
      strong:
        "area, category, theme, field, horizon, bereich, domaine, area tematica, ambito, categoria, categorie, kategorie",
      types: ["text"],
    },
    {
      role: "stage",
      strong: "stage, phase, gate, stufe, reifegrad, etape, fase, etapa, estagio",
      not: "date, since, entered",
      types: ["text", "id", "number"],
    },
    {
      role: "submitted",
      strong: "submitted, submitted on, date submitted, created, eingereicht, soumis, enviado, date",
      not: "stage",
      types: DATES,
    },
    {
      role: "stage_date",
      strong: "in stage since, stage date, stage entered, entered stage, seit, depuis, desde",
      types: DATES,
    },
    { role: "reach", strong: "reach, reichweite, portee, alcance", types: FIGURES },
    { role: "impact", strong: "impact, wirkung, auswirkung, impacto", types: FIGURES },
    { role: "confidence", strong: "confidence, vertrauen, confiance, confianza, confianca, certainty", types: FIGURES },
    { role: "effort", strong: "effort, aufwand, person months, charge, esfuerzo, esforco", types: FIGURES },
    {
      role: "score_stated",
      strong: "rice, rice score, score, ice, ice score, rank, punkte, note, puntuacion, pontuacao",
      types: FIGURES,
    },
    {
      role: "npv",
      strong: "npv, net present value, value if successful, kapitalwert, van, vpn, vpl, valor presente",
      types: FIGURES,
    },
    {
      role: "p_technical",
      strong:
        "prob technique, technical probability, probability of technical success, p technical, pts, technische wahrscheinlichkeit, probabilidad tecnica, probabilidade tecnica",
      types: FIGURES,
    },
    {
      role: "p_commercial",
      strong:
        "prob commerciale, commercial probability, probability of commercial success, p commercial, pcs, kommerzielle wahrscheinlichkeit, markterfolg, probabilidad comercial, probabilidade comercial",
      types: FIGURES,
    },
    {
      role: "cost_left",
      strong:
        "cost left, remaining development cost, development cost, cout de developpement, cout de developpement restant, entwicklungskosten, costo de desarrollo, custo de desenvolvimento",
      types: FIGURES,
    },
    {
      role: "cost_launch",
      strong:
        "launch cost, cost to launch, commercialization cost, cout de lancement, einfuhrungskosten, markteinfuhrung, costo de lanzamiento, custo de lancamento",
      types: FIGURES,
    },
    {
      role: "spent",
      strong: "spent, spent to date, already spent, deja depense, ausgegeben, gastado, gasto",
      types: FIGURES,
    },
    { role: "decision", strong: "decision, entscheidung, decisao, go no go", not: "date", types: ["text", "blank"] },
    {
      role: "reason",
      strong: "reason, grund, begrundung, raison, motif, motivo, razon",
      types: ["text", "longText", "blank"],
    },
    owner,
    note,
  ],
};

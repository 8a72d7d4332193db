import { note, owner, status } from "./commonRoles";
import type { ListKind } from "./listKind";

const DATES = ["date", "text", "blank"] as const;

/** A list of initiatives, objectives or key results: how it is told, and what its columns are called. */
export const initiatives: ListKind = {
  words: {
    strong:
      "initiative, strategisches ziel, nachste schritte, next steps, objectif strategique, prochaines etapes, proximos pasos, proximos passos, okr, objective, key result, workstream, epic, strategic initiative, last update, last updated, updated, feature, blocker, stromung, initiativen, chantier, iniciativa, key results, schlusselergebnis, resultat cle, resultado clave, resultado chave",
    hint: "beginn, ende, debut, fin, inicio, termino, title, owner, status, progress, percent complete, progress percent, start date, due date, team, confidence, confidence level, sponsor, priority, comments, next step, fortschritt, avancement, avance, progresso",
  },
  roles: [
    {
      role: "id",
      strong: "id, initiative id, okr id, feature id, ref, nr, no, codigo, key",
      hint: "number, #",
      not: "parent",
    },
    {
      role: "name",
      names: true,
      strong:
        "initiative, title, name, key result, feature, epic, project, action, initiative name, massnahme, projekt, projet, chantier, iniciativa, proyecto, projeto, schlusselergebnis, resultat cle, resultado clave",
      hint: "description, descripcion, descricao, beschreibung",
      not: "id, no, owner, date, status, type, lead, score",
      types: ["text", "longText"],
    },
    {
      role: "objective",
      names: true,
      strong: "objective, goal, ziel, objectif, objetivo, meta, strategic objective",
      not: "id",
      types: ["text", "longText"],
    },
    {
      role: "parent",
      strong: "okr id, objective id, parent, parent id, epic id, goal id",
      types: ["text", "id", "number"],
    },
    {
      role: "team",
      strong: "team, department, unit, squad, abteilung, equipe, service, equipo, departamento",
      types: ["text"],
    },
    {
      role: "category",
      strong:
        "workstream, category, theme, pillar, program, portfolio, area, priority area, kategorie, programm, axe, categorie, eje, categoria, programa, eixo",
      types: ["text"],
    },
    { role: "priority", strong: "priority, prioritat, priorite, prioridad, prioridade" },
    {
      role: "progress",
      strong:
        "progress, percent complete, % complete, progress percent, completion, complete, % done, fortschritt, fertigstellung, avancement, avance, progreso, progresso, conclusao",
      types: ["percent", "number", "money", "text"],
    },
    {
      role: "start",
      strong:
        "start, start date, begin, beginn, startdatum, debut, date de debut, inicio, fecha de inicio, data de inicio",
      not: "baseline",
      types: DATES,
    },
    {
      role: "due",
      exact: "ende, fin, end, bis",
      strong:
        "due, due date, end, end date, target date, deadline, finish, frist, termin, enddatum, fallig, echeance, fin, date de fin, fecha fin, fecha limite, fecha de fin, prazo, termino, data limite, data fim",
      types: DATES,
    },
    {
      role: "updated",
      strong:
        "last update, last updated, updated, update, as of, stand, aktualisiert, mise a jour, derniere mise a jour, actualizado, ultima actualizacion, atualizado, ultima atualizacao",
      types: DATES,
    },
    {
      role: "age",
      strong: "days since update, age, age days, alter, anciennete, dias",
      types: ["number", "money", "id"],
    },
    {
      role: "target",
      figures: true,
      strong: "target, target value, ziel, zielwert, cible, meta, objetivo",
      types: ["number", "percent", "money", "text"],
    },
    {
      role: "actual",
      figures: true,
      strong: "actual, current, current value, ist, istwert, reel, realise, real, atual, valor actual",
      types: ["number", "percent", "money", "text"],
    },
    {
      role: "confidence",
      strong: "confidence, confidence level, vertrauen, zuversicht, confiance, confianza, confianca",
    },
    owner,
    status,
    { ...note, strong: `blockers, blocker, ${note.strong}` },
  ],
};

import type { RoleWords } from "./kindRoles";

const DATES = ["date", "text", "blank"] as const;

/** What the columns of a list of tasks or projects are called. */
export const PROJECT_ROLES: readonly RoleWords[] = [
  { role: "id", strong: "id, task id, task no, wbs, wbs code, project id, code, ref, nr, no", hint: "number, #" },
  {
    role: "name",
    strong:
      "task, task name, activity, milestone, project, project name, deliverable, work package, aufgabe, vorgang, tache, tarea, tarefa, projekt, projet, proyecto, projeto",
    hint: "name, title, description, bezeichnung, libelle, descripcion, descricao",
    not: "id, no, status, owner, manager, start, end, date, type, predecessor, predecessors, budget, cost",
    types: ["text", "longText"],
  },
  {
    role: "owner",
    strong:
      "owner, task owner, assigned to, assignee, responsible, resource, resources, resourcing, project manager, lead, verantwortlich, responsable, responsavel",
    types: ["text"],
  },
  {
    role: "start",
    strong:
      "start, start date, begin, planned start, beginn, anfang, debut, date de debut, inicio, fecha inicio, fecha de inicio, data de inicio",
    not: "actual",
    types: DATES,
  },
  {
    role: "end",
    strong:
      "end, end date, finish, finish date, due, due date, deadline, target date, planned end, ende, fin, date de fin, fecha fin, fecha de fin, termino, prazo",
    not: "actual, month",
    types: DATES,
  },
  {
    role: "duration",
    strong: "duration, days, dauer, duree, duracion, duracao",
    not: "actual",
    types: ["number", "money", "text"],
  },
  {
    role: "progress",
    strong:
      "% complete, percent complete, progress, complete, % done, completion, fortschritt, avancement, avance, progreso, progresso, concluido",
    types: ["percent", "number", "money", "text"],
  },
  { role: "status", strong: "status, state, rag, statut, estado", types: ["text"] },
  {
    role: "predecessor",
    strong: "predecessor, predecessors, dependency, dependencies, depends on, vorganger, predecesseur, predecesora",
  },
  {
    role: "plan",
    strong: "budget, planned cost, plan, planned hours, estimated hours, effort, estimate",
    types: ["money", "number"],
  },
  { role: "actual", strong: "actual cost, actual, actual hours, spent, cost to date", types: ["money", "number"] },
  { role: "priority", strong: "priority, prioritat, priorite, prioridad, prioridade" },
  {
    role: "note",
    strong: "notes, note, comments, comment, remarks, bemerkung, commentaire, observaciones",
    types: ["text", "longText"],
  },
];

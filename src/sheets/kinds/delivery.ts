import type { ListKind } from "./listKind";

const DATES = ["date", "text", "blank"] as const;

/** A project plan or a list of orders: how it is told, and what its columns are called. */
export const delivery: ListKind = {
  words: {
    strong:
      "task, milestone, predecessor, predecessors, duration, start date, end date, finish, finish date, % complete, percent complete, sprint, gantt, deliverable, resourcing, " +
      "tache, jalon, debut, fin, aufgabe, meilenstein, beginn, ende, tarea, hito, fecha inicio, fecha fin, tarefa, marco, inicio, termino, wbs, task name, baseline start, baseline finish, work package, vorgang, lot, " +
      "order no, order number, sales order, order line, promised, promised date, delivered, delivered on, delivered qty, ordered qty, qty ordered, qty received, requested delivery, actual delivery, days late, shipped, shipment, delivery date, requested date, otif, tracking number, " +
      "auftragsnummer, liefertermin, wunschtermin, liefermenge, bestellmenge, geliefert, lieferdatum, zugesagt, date promise, date de livraison, livre, livraison, quantite livree, quantite commandee, " +
      "fecha prometida, fecha de entrega, entregado, cantidad entregada, cantidad pedida, data prometida, data de entrega, entregue, quantidade entregue, issue key, bucket name",
    hint: "project, status, owner, start, end, due, assigned, assigned to, priority, progress, effort, activity",
  },
  roles: [
    {
      role: "id",
      strong:
        "order no, order number, sales order, issue key, key, auftragsnummer, numero de commande, numero de pedido, id, task id, task no, wbs, wbs code, project id, code, ref, nr, no" +
        ", po number, po no, purchase order",
      hint: "number, #",
      not: "line, customer",
    },
    {
      role: "name",
      strong:
        "item, product, article, artikel, produit, articulo, item name, summary, task, task name, activity, milestone, project, project name, deliverable, work package, aufgabe, vorgang, tache, tarea, tarefa, projekt, projet, proyecto, projeto",
      hint: "name, title, description, bezeichnung, libelle, descripcion, descricao",
      names: true,
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
        "order date, ordered on, bestelldatum, date de commande, fecha de pedido, start, start date, begin, planned start, beginn, anfang, debut, date de debut, inicio, fecha inicio, fecha de inicio, data de inicio",
      not: "actual, baseline",
      types: DATES,
    },
    {
      role: "end",
      strong:
        "end, end date, finish, finish date, due, due date, deadline, target date, planned end, ende, fin, date de fin, fecha fin, fecha de fin, termino, prazo",
      not: "actual, month, baseline",
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
    {
      role: "line",
      strong: "line, line no, pos, position, ligne, linea, linha",
      types: ["number", "id", "text", "money"],
    },
    { role: "customer", strong: "customer, client, kunde, cliente", types: ["text"] },
    {
      role: "ordered",
      strong:
        "ordered qty, ordered, qty ordered, order qty, bestellmenge, quantite commandee, cantidad pedida, quantidade pedida",
      types: ["number", "money"],
    },
    {
      role: "shipped",
      strong:
        "delivered qty, qty delivered, shipped qty, shipped, liefermenge, quantite livree, cantidad entregada, quantidade entregue" +
        ", qty received, received qty, quantity received, received, quantity delivered",
      types: ["number", "money"],
    },
    {
      role: "promised",
      strong:
        "promised, promised date, requested date, liefertermin, zugesagt, wunschtermin, date promise, fecha prometida, data prometida" +
        ", requested delivery date, requested delivery, required date, promised delivery date, promised delivery, planned delivery",
      types: DATES,
    },
    {
      role: "delivered",
      strong:
        "delivered on, delivered, delivery date, actual delivery, lieferdatum, geliefert am, livre le, date de livraison, fecha de entrega, data de entrega" +
        ", actual delivery date, delivered date, date delivered",
      not: "qty, quantity, planned" + ", requested, promised, received",
      types: DATES,
    },
    {
      role: "baseline_start",
      strong: "baseline start, start baseline, basisplan start, geplanter start",
      types: DATES,
    },
    { role: "baseline_finish", strong: "baseline finish, baseline end, finish baseline, basisplan ende", types: DATES },
    {
      role: "actual_finish",
      strong: "actual finish, actual end, completed, completed date, completed on, resolved, ist ende",
      types: DATES,
    },
    {
      role: "category",
      strong: "bucket name, bucket, project name, phase, workstream, issue type, epic, category",
      types: ["text"],
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
  ],
};

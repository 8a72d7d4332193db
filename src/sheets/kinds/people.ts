import type { ListKind } from "./listKind";

const DATES = ["date", "text", "blank"] as const;

/** A list of people (employees, vacancies, training records): how it is told, and what its columns are called. */
export const people: ListKind = {
  words: {
    strong:
      "employee, employees, employee id, hire date, hired, job title, salary, headcount, fte, first name, last name, surname, manager, birth date, position title, termination date, " +
      "mitarbeiter, eintritt, gehalt, employe, salaire, embauche, empleado, salario, funcionario, contratacao, recruiter, candidate, vacancy, training, course, join date, staff, personnel, nombre del empleado, apellidos, matricule, personalnummer, eintrittsdatum, austritt, stelle, schulung, kurs, formation, stagiaire, curso, capacitacion, treinamento, colaborador, admissao, cargo, salary band, job level, turnover, absence, leave",
    hint: "name, department, email, phone, location, role, title, position, gender",
  },
  roles: [
    {
      role: "id",
      strong:
        "record id, course id, vacancy id, employee id, id, emp id, employee no, employee number, staff id, personnel number, personalnummer, matricule, legajo, matricula",
      hint: "no, nr, number, code",
      not: "manager, department",
    },
    {
      role: "person",
      strong:
        "employee id, employee, employee name, name, full name, first name, staff name, person, candidate, mitarbeiter, employe, empleado, funcionario",
      hint: "surname, last name, nom, nombre, nome",
      not: "no, number, manager, department, job, title, file, company",
      types: ["text", "longText", "id"],
    },
    {
      role: "job",
      strong:
        "job level, level, grade, job title, title, position, position title, role, job, designation, stelle, funktion, poste, puesto, cargo",
      types: ["text", "longText"],
    },
    {
      role: "department",
      strong: "department, team, unit, division, function, abteilung, service, departement, departamento, area",
      types: ["text"],
    },
    {
      role: "manager",
      strong: "manager, reports to, supervisor, line manager, vorgesetzter, vorgesetzte, responsable, jefe, gestor",
      types: ["text", "id", "number"],
    },
    {
      role: "start",
      strong:
        "join date, joined, training start date, hire date, hired, start date, date hired, joining date, date of joining, entry date, eintritt, eintrittsdatum, embauche, date d embauche, fecha de ingreso, contratacao, admissao",
      types: DATES,
    },
    {
      role: "end",
      strong:
        "termination date, end date, leaving date, left, exit date, austritt, austrittsdatum, date de sortie, fecha de baja, desligamento",
      types: DATES,
    },
    {
      role: "salary",
      strong: "salary, annual salary, base salary, pay, gehalt, salaire, salario",
      types: ["money", "number"],
    },
    { role: "fte", strong: "fte, headcount", types: ["number", "percent", "money"] },
    {
      role: "training",
      strong: "course id, course name, training, course, certification, schulung, formation, capacitacion, treinamento",
      not: "date, completed, due, status, hours, cost, category, score, rating",
      types: ["text", "longText", "id"],
    },
    { role: "category", strong: "category, course category, type, kategorie, categorie, categoria", types: ["text"] },
    { role: "mandatory", strong: "mandatory, required, compulsory, pflicht, obligatoire, obligatorio, obrigatorio" },
    {
      role: "hours",
      strong: "hours, training hours, estimated hours, stunden, heures, horas",
      types: ["number", "money"],
    },
    { role: "cost", strong: "cost, training cost, fee, kosten, cout, costo, coste, custo", types: ["number", "money"] },
    {
      role: "score",
      strong: "score, result, grade, punkte, note, puntuacion, pontuacao",
      types: ["number", "percent", "money"],
    },
    {
      role: "rating",
      strong: "rating, feedback rating, feedback, bewertung, evaluation, valoracion, avaliacao",
      types: ["number", "money", "text"],
    },
    { role: "completed", strong: "completed, completion date, date completed, trained on", types: DATES },
    { role: "due", strong: "due, due date, expires, expiry, expiry date, valid until", types: DATES },
    { role: "status", strong: "completion status, status, state, employment status, statut, estado", types: ["text"] },
    {
      role: "note",
      strong: "notes, note, comments, comment, remarks, bemerkung, commentaire",
      types: ["text", "longText"],
    },
  ],
};

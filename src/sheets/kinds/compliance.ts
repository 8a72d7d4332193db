import { note, owner, status } from "./commonRoles";
import type { ListKind } from "./listKind";

const DATES = ["date", "text", "blank"] as const;

/** A list of duties, audits or findings: how it is told, and what its columns are called. */
export const compliance: ListKind = {
  words: {
    strong:
      "compliance, compliant, requirement, regulation, obligation, duty, legal reference, legal basis, law, clause, article, audit finding, finding, nonconformity, non conformity, permit, licence, inspection, regulator, legal requirement, " +
      "pflicht, pflichten, rechtsgrundlage, vorschrift, anforderung, anforderungen, nachweis, feststellung, genehmigung, exigence, reglementation, conformite, base legale, reference legale, preuve, constat, " +
      "requisito, requisitos, obligacion, obligaciones, normativa, base legal, evidencia, hallazgo, exigencia, conformidade, obrigacao, obrigacoes, norma, achado, corrective action",
    hint: "evidence, status, owner, due, due date, action due date, severity, risk level, department, area, frequency, policy, authority, next review, control, closure status, fallig, echeance, vencimiento, prazo",
  },
  // Obligations in money are what a public budget has spent.
  ignores: ({ type }) => type === "money",
  roles: [
    {
      role: "id",
      strong: "id, record id, duty id, obligation id, control id, ref, reference, finding no, nr, no, numero, codigo",
      hint: "number, #",
      not: "employee, person, legal",
    },
    {
      role: "requirement",
      names: true,
      strong:
        "requirement, obligation, duty, finding, control, what, pflicht, anforderung, vorschrift, feststellung, exigence, obligation, constat, requisito, obligacion, hallazgo, obrigacao, exigencia, achado",
      hint: "regulation, title, name, description, descripcion, descricao, bezeichnung, libelle",
      not: "id, owner, date, status, area, reference, source, type, category",
      types: ["text", "longText"],
    },
    {
      role: "area",
      strong:
        "area, compliance area, category, topic, domain, theme, framework, bereich, themengebiet, domaine, ambito, tema, categoria",
      types: ["text"],
    },
    {
      role: "source",
      strong:
        "legal reference, legal basis, law, clause, article, source, standard, rechtsgrundlage, gesetz, base legale, reference legale, article de loi, base legal, norma, ley, lei" +
        ", regulation, regulatory reference, vorschrift, reglementation, normativa, norm, framework reference",
      not: "url, link",
      types: ["text", "longText", "id"],
    },
    {
      role: "person",
      strong:
        "employee, employee id, person, employee name, staff, mitarbeiter, employe, empleado, funcionario, colaborador",
      types: ["text", "id", "number"],
    },
    {
      role: "department",
      strong:
        "department, unit, site, team, plant, location, abteilung, standort, service, site, departamento, sede, unidade",
      types: ["text"],
    },
    {
      role: "period",
      strong: "month, period, year, monat, periode, mois, periodo, mes, exercice",
      types: ["date", "period"],
    },
    {
      role: "frequency",
      strong:
        "frequency, interval, every, haufigkeit, turnus, frequence, periodicite, frecuencia, periodicidad, frequencia, periodicidade, months",
    },
    {
      role: "actual",
      strong: "actual, done, result, fulfilled, met, erfullt, realise, cumplido, cumprido",
      types: ["text"],
    },
    {
      role: "severity",
      strong:
        "severity, risk level, criticality, priority, risk, schwere, kritikalitat, gravite, criticite, gravedad, criticidad, gravidade, criticidade",
    },
    {
      role: "last",
      strong:
        "last done, last performed, last completed, last audit, last review, completed on, zuletzt, zuletzt erledigt, derniere, ultima, ultima vez",
      types: DATES,
    },
    {
      role: "due",
      strong:
        "due, due date, action due date, next due, deadline, valid until, expiry date, expires, next review, next audit, fallig, fallig am, frist, gultig bis, echeance, date limite, vencimiento, fecha limite, plazo, vencimento, prazo, validade",
      types: DATES,
    },
    {
      role: "closure",
      strong: "closure status, closing status, closed, closure, closed on, abschluss, cloture, cierre, encerramento",
    },
    {
      role: "evidenceUntil",
      strong:
        "evidence valid until, evidence expires, evidence expiry, proof valid until, nachweis gultig bis, preuve valable jusqu, evidencia valida hasta, comprovante valido ate",
      types: DATES,
    },
    {
      role: "exceptionUntil",
      strong:
        "exception until, exempt until, exemption until, waiver until, exception expires, exemption expires, ausnahme bis, befreit bis, derogation jusqu, excepcion hasta, exento hasta, excecao ate, isento ate",
      types: DATES,
    },
    {
      role: "applicable",
      strong:
        "applicable, applies, applicability, in scope, anwendbar, anwendbarkeit, applicable, aplicable, aplica, aplicavel",
      types: ["text"],
    },
    {
      role: "evidence",
      strong:
        "evidence, proof, source url, link, document, nachweis, beleg, preuve, justificatif, evidencia, comprovante",
      types: ["text", "longText", "id"],
    },
    owner,
    status,
    note,
  ],
};

import { PhraseIndex } from "./phraseIndex";
import { singulars } from "./singular";
import type { SheetKind } from "./source";

export type NamedKind = Exclude<SheetKind, "budget" | "other">;

/** Header words of each kind in English, French, German, Spanish and Portuguese: strong ones and hints. */
const WORDS: Record<NamedKind, { strong: string; hint: string }> = {
  risk: {
    strong:
      "risk, risks, hazard, threat, likelihood, mitigation, residual, inherent, severity, risk id, contingency, rpn, consequence, probability level, " +
      "risque, risques, gravite, vraisemblance, risiko, risiken, eintrittswahrscheinlichkeit, schadenshohe, riesgo, riesgos, mitigacion, severidad, risco, riscos, mitigacao, lm, tef, gefahr, gefahrdung, risikobeschreibung, schadensausmass, gegenmassnahme, gegenmassnahmen, menace, danger, criticite, risque residuel, amenaza, peligro, gravedad, nivel de riesgo, ameaca, perigo, gravidade, nivel de risco, wahrscheinlichkeit, wahrscheinlichkeiten, fmea",
    hint: "probability, impact, auswirkung, auswirkungen, consecuencia, consecuencias, consequencia, consequencias, frequence, frecuencia, frequencia, possibilidade, posibilidad, treatment, tratamiento, tratamento, traitement, detection, occurrence, control, controls, control measures, response, score, trigger, exposure, scenario, probabilite, mesure, auswirkung, massnahme, massnahmen, probabilidad, impacto, probabilidade",
  },
  kpi: {
    strong:
      "kpi, kpis, indicator, indicators, metric, metrics, measure, measurement, attainment, baseline, % met, met, not met, target value, unit of measure, " +
      "indicateur, cible, kennzahl, kennzahlen, zielwert, indicador, indicadores, meta, linea base, linha de base, valor atual, messgrosse, indikator, indikatoren, valeur cible, kennziffer",
    hint:
      "target, goal, actual, percent, percent complete, unit, frequency, objective, ziel, objectif, objetivo, weight, trend, classification, perspective, " +
      "definition, formula, rag, definicion, frecuencia, frequence, haufigkeit, definicao, frequencia, periodicidad, periodicidade, result, ist, istwert, soll, valeur de depart, valeur actuelle, ausgangswert, einheit, unite, unidad, unidade, polarity, direction, eje, perspektive, perspectiva",
  },
  delivery: {
    strong:
      "task, milestone, predecessor, predecessors, duration, start date, end date, finish, finish date, % complete, percent complete, sprint, gantt, deliverable, resourcing, " +
      "tache, jalon, debut, fin, aufgabe, meilenstein, beginn, ende, tarea, hito, fecha inicio, fecha fin, tarefa, marco, inicio, termino, wbs, task name, baseline start, baseline finish, work package, vorgang, lot, " +
      "order no, order number, sales order, order line, promised, promised date, delivered, delivered on, delivered qty, ordered qty, qty ordered, qty received, requested delivery, actual delivery, days late, shipped, shipment, delivery date, requested date, otif, tracking number, " +
      "auftragsnummer, liefertermin, wunschtermin, liefermenge, bestellmenge, geliefert, lieferdatum, zugesagt, date promise, date de livraison, livre, livraison, quantite livree, quantite commandee, " +
      "fecha prometida, fecha de entrega, entregado, cantidad entregada, cantidad pedida, data prometida, data de entrega, entregue, quantidade entregue, issue key, bucket name",
    hint: "project, status, owner, start, end, due, assigned, assigned to, priority, progress, effort, activity",
  },
  people: {
    strong:
      "employee, employees, employee id, hire date, hired, job title, salary, headcount, fte, first name, last name, surname, manager, birth date, position title, termination date, " +
      "mitarbeiter, eintritt, gehalt, employe, salaire, embauche, empleado, salario, funcionario, contratacao, recruiter, candidate, vacancy, training, course, join date, staff, personnel, nombre del empleado, apellidos, matricule, personalnummer, eintrittsdatum, austritt, stelle, schulung, kurs, formation, stagiaire, curso, capacitacion, treinamento, colaborador, admissao, cargo, salary band, job level, turnover, absence, leave",
    hint: "name, department, email, phone, location, role, title, position, gender",
  },
  vendors: {
    strong:
      "vendor, vendors, supplier, suppliers, contract, contract value, sla, renewal, notice period, auto renewal, contract owner, contract end, warengruppe, liefertreue, vertrag, vertragsende, kundigungsfrist, vertragspartner, contrat, preavis, reconduction, fin de contrat, contratista, preaviso, vencimiento del contrato, aviso previo, renovacao, renovacion, lieferant, fournisseur, proveedor, fornecedor, contrato, partner, stakeholder, influence, interest",
    hint: "rating, quality, delivery, on time, spend, service, contact, score, category",
  },
  compliance: {
    strong:
      "compliance, compliant, requirement, regulation, obligation, duty, legal reference, legal basis, law, clause, article, audit finding, finding, nonconformity, non conformity, permit, licence, inspection, regulator, legal requirement, " +
      "pflicht, pflichten, rechtsgrundlage, vorschrift, anforderung, anforderungen, nachweis, feststellung, genehmigung, exigence, reglementation, conformite, base legale, reference legale, preuve, constat, " +
      "requisito, requisitos, obligacion, obligaciones, normativa, base legal, evidencia, hallazgo, exigencia, conformidade, obrigacao, obrigacoes, norma, achado, corrective action",
    hint: "evidence, status, owner, due, due date, action due date, severity, risk level, department, area, frequency, policy, authority, next review, control, closure status, fallig, echeance, vencimiento, prazo",
  },
  initiatives: {
    strong:
      "initiative, strategisches ziel, nachste schritte, next steps, objectif strategique, prochaines etapes, proximos pasos, proximos passos, okr, objective, key result, workstream, epic, strategic initiative, last update, last updated, updated, feature, blocker, stromung, initiativen, chantier, iniciativa, key results, schlusselergebnis, resultat cle, resultado clave, resultado chave",
    hint: "beginn, ende, debut, fin, inicio, termino, title, owner, status, progress, percent complete, progress percent, start date, due date, team, confidence, confidence level, sponsor, priority, comments, next step, fortschritt, avancement, avance, progresso",
  },
  innovation: {
    strong:
      "idea, stage, gate, rice, reach, npv, ecv, trl, patent, experiment, hypothesis, innovation, pipeline stage, time to market, idee, ideen, etape, van, prob technique, prob commerciale, " +
      "probability of technical success, probability of commercial success, kapitalwert, phase, reifegrad, idea de proyecto, etapa, fase, vpn, ideia, vpl, estagio, prototype, pilot",
    hint: "impact, confidence, effort, sponsor, decision, score, submitted, reason, area, cost to launch, decision date, entscheidung, decisao",
  },
};

export const NAMED_KINDS = Object.keys(WORDS) as NamedKind[];

const INDEXES = new Map(
  NAMED_KINDS.map((kind) => [
    kind,
    new PhraseIndex<"strong" | "hint">(singulars).add(WORDS[kind].strong, "strong").add(WORDS[kind].hint, "hint"),
  ]),
);

/** German compounds begin with what they are about. */
const COMPOUNDS: Partial<Record<NamedKind, RegExp>> = { risk: /^risiko./, kpi: /^kennzahl./, vendors: /^lieferanten./ };

/** Words of lists that no tracker is made of: invoices, orders, stocks, accounts. */
const OTHER_WORDS = new PhraseIndex<true>().add(
  "invoice, invoices, invoice no, invoice date, order, orders, order id, order date, customer, sku, barcode, unit price, in stock, on hand, reorder level, " +
    "balance, outstanding, email, phone, iban, rechnung, bestellung, kunde, saldo, facture, commande, client, solde, factura, pedido, cliente, fatura",
  true,
);

/** True for a heading that speaks of a list which is none of the kinds. */
export function speaksOfOther(words: readonly string[]): boolean {
  return OTHER_WORDS.find(words).length > 0;
}

/** How clearly words speak of a kind; `null` where they do not. */
export function speaksOfKind(kind: NamedKind, words: readonly string[]): "strong" | "hint" | null {
  if (COMPOUNDS[kind] && words.some((word) => COMPOUNDS[kind]!.test(word))) return "strong";
  const found = INDEXES.get(kind)?.find(singulars(words)) ?? [];
  if (found.length === 0) return null;
  return found.some(({ value }) => value === "strong") ? "strong" : "hint";
}

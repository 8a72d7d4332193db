import type { ListKind } from "./listKind";

const DATES = ["date", "text", "blank"] as const;
const RATINGS = ["number", "money", "percent", "text"] as const;

/** A list of vendors, contracts or stakeholders: how it is told, and what its columns are called. */
export const vendors: ListKind = {
  words: {
    strong:
      "vendor, vendors, supplier, suppliers, contract, contract value, sla, renewal, notice period, auto renewal, contract owner, contract end, warengruppe, liefertreue, vertrag, vertragsende, kundigungsfrist, vertragspartner, contrat, preavis, reconduction, fin de contrat, contratista, preaviso, vencimiento del contrato, aviso previo, renovacao, renovacion, lieferant, fournisseur, proveedor, fornecedor, contrato, partner, stakeholder, influence, interest",
    hint: "rating, quality, delivery, on time, spend, service, contact, score, category",
  },
  compound: /^lieferanten./,
  roles: [
    {
      role: "id",
      strong:
        "id, vendor id, supplier id, contract no, contract number, contract id, ref, code" +
        ", vertragsnummer, vertragsnr, vertrag nr, numero de contrat, numero de contrato, n contrato",
      hint: "no, nr, number, #",
    },
    {
      role: "name",
      strong:
        "vendor, vendor name, supplier, supplier name, stakeholder, stakeholder name, partner, lieferant, fournisseur, proveedor, fornecedor, partenaire",
      hint: "name, company, organization, firma, societe, empresa",
      not: "id, no, number, contact, type, category, status, rating, score",
      types: ["text", "longText"],
    },
    {
      role: "category",
      strong: "category, type, service, services, group, warengruppe, commodity, kategorie, categorie, categoria",
      types: ["text"],
    },
    {
      role: "owner",
      strong: "owner, contract owner, relationship owner, account manager, responsible, verantwortlich, responsable",
      types: ["text"],
    },
    {
      role: "spend",
      strong:
        "ausgaben, depenses, gasto, gastos, annual value, jahreswert, valeur annuelle, valor anual, spend, annual spend, contract value, value, amount, volume, umsatz, montant, importe, valor",
      not: "score",
      types: ["money", "number"],
    },
    {
      role: "start",
      strong:
        "start, start date, contract start, effective date, beginn, debut, inicio" +
        ", vertragsbeginn, laufzeit von, debut du contrat, inicio del contrato, inicio do contrato, start of contract",
      types: DATES,
    },
    {
      role: "end",
      strong:
        "end, end date, contract end, expiry, expiry date, expires, renewal date, ende, fin, termino, vencimiento" +
        ", vertragsende, laufzeit bis, ablauf, fin du contrat, fin de contrat, fin del contrato, fim do contrato, end of contract, expiration date, expiration",
      types: DATES,
    },
    {
      role: "score",
      strong:
        "gesamtnote, note, score, rating, overall score, overall rating, performance, bewertung, note globale, calificacion",
      not: "weight",
      types: RATINGS,
    },
    {
      role: "auto",
      strong:
        "auto renewal, auto renew, automatic renewal, verlangert sich, automatische verlangerung, tacite reconduction, reconduction, renovacion automatica, renovacao automatica",
    },
    {
      role: "renewal_months",
      strong: "renewal months, renewal, renewal term, verlangerung, duree de reconduction, renovacion, renovacao",
      not: "auto, date",
      types: ["number", "text", "money"],
    },
    {
      role: "notice",
      strong: "notice period, notice, notice days, kundigungsfrist, preavis, preaviso, aviso previo",
      not: "given, by, date",
    },
    { role: "currency", strong: "currency, cur, curr, wahrung, devise, moneda, moeda", types: ["text"] },
    {
      role: "criticality",
      strong: "critical, criticality, kritisch, kritikalitat, criticite, criticidad, criticidade, tier",
    },
    { role: "price", strong: "price, preis, prix, precio, preco, cost competitiveness", types: RATINGS },
    {
      role: "service",
      strong: "service, service level, support, responsiveness",
      types: ["number", "money", "percent"],
    },
    { role: "quality", strong: "quality, qualitat, qualite, calidad, qualidade", types: RATINGS },
    {
      role: "delivery",
      strong: "delivery, on time, on time delivery, otif, timeliness, liefertreue, entrega",
      types: RATINGS,
    },
    { role: "power", strong: "power, influence, einfluss, pouvoir, poder, influencia", types: RATINGS },
    { role: "interest", strong: "interest, interesse, interet, interes", not: "rate", types: RATINGS },
    { role: "status", strong: "status, state, statut, estado", types: ["text"] },
    {
      role: "note",
      strong: "notes, note, comments, comment, remarks, bemerkung, commentaire",
      types: ["text", "longText"],
    },
  ],
};

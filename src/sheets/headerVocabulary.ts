/**
 * What header words mean, in English, French, German, Spanish and Portuguese. Words are lower case without accents, as
 * `wordsOf` gives them. The weight says how surely the word means it: 1 leaves hardly a doubt, 0.5 is a hint.
 */
export type Concept =
  | "plan"
  | "revised"
  | "original"
  | "actual"
  | "forecast"
  | "variance"
  | "cumulative"
  | "remaining"
  | "committed"
  | "percent"
  | "quantity"
  | "amount"
  | "previous"
  | "code"
  | "date"
  | "period"
  | "category"
  | "department"
  | "label"
  | "type"
  | "note"
  | "party";

type Vocabulary = Record<Concept, Record<number, string>>;

/** Phrases are separated by commas. */
export const HEADER_VOCABULARY: Vocabulary = {
  plan: {
    1:
      "budget, budgets, budgeted, bud, bdgt, bgt, plan, planned, adopted, appropriation, appropriations, appropriated, budgete, " +
      "soll, planwert, planung, geplant, haushaltsansatz, ansatz, presupuesto, presupuestado, presupuestada, planificado, " +
      "creditos iniciales, creditos definitivos, creditos totales, credito inicial, credito definitivo, creditos presupuestarios, credits ouverts, credits votes, orcamento, orcado, orcada, planejado, planeado, dotacao, previsto, prevista, prevu, prevue, plankosten, planbetrag",
    0.7: "approved, allocation, allocated, allotment, allotted, authorized, authorised, proposed, target, targeted, vote, aprobado, aprovado, alloue, vote initial, objectif",
  },
  revised: {
    1: "revised, amended, definitivo, definitivos, definitivos, current, adjusted, modified, updated, revise, actualisiert, modificado, atualizado, vigente",
  },
  original: {
    1: "original, initial, inicial, iniciales, iniciais, initiaux, ursprunglich, proposed, requested, recommended",
  },
  actual: {
    1:
      "actual, actuals, act, spent, actual spend, realized, realised, incurred, disbursed, outturn, expended, obligated to date, actual obligations, actual obligation, ausgegeben, verausgabt, angefallen, gebucht, tatsachliche, " +
      "obligaciones reconocidas, obligaciones reconocidas netas, obligaciones netas, mandate, mandats, mandatement, ist, istwert, istwerte, istkosten, istbetrag, tatsachlich, reel, reelle, reels, realise, realisee, depense reelle, ejecutado, ejecutada, " +
      "gastado, realizado, realizada, executado, efetivo, efetuado, real, devengado, liquidado",
    0.7: "spend, spending, expenditure, expenditures, disbursement, disbursements, paid, invoiced, billed, consumed, used, depense, depenses, ausgaben, gasto, gastos, pago, pagado, consomme, booked, posted",
  },
  forecast: {
    1:
      "estimate at completion, estimated final cost, final forecast, forecast, forecasted, forecasts, fcst, outlook, latest estimate, eac, run rate, hochrechnung, prognose, " +
      "vorschau, atterrissage, pronostico, previsao",
    0.7: "estimate, estimates, estimated, expected, projection, projected, estimation, projete, proyeccion, proyectado, projecao, projetado, erwartet, estimado, estimada, estimated obligations, estimated obligation, estime, estimee, prevision, previsions, reforecast",
  },
  cumulative: {
    1: "to date, year to date, ytd, itd, ltd, life to date, inception to date, cumulative, kumuliert, cumul, acumulado",
  },
  variance: {
    1:
      "variance, var, variances, deviation, difference, diff, delta, change, gap, over under, over, under, vs, versus, abweichung, differenz, ecart, ecarts, " +
      "desviacion, variacion, diferencia, desvio, variacao, diferenca, increase, decrease, surplus deficit",
  },
  remaining: {
    1: "remaining, remainder, balance, available, left, estimate to complete, cost to complete, unspent, rest, restbudget, verfugbar, restant, reste, restmittel, solde, disponible, saldo, restante, disponivel, carryover, carryforward",
  },
  committed: {
    1: "committed, commitment, commitments, encumbered, encumbrance, encumbrances, obligated, obligation, obligations, reserved, engage, obligo, comprometido, empenhado, purchase orders",
  },
  percent: {
    1: "%, pct, percent, percentage, pourcentage, prozent, porcentaje, percentual, porcentagem, rate, ratio, share, quote, taux, tasa, taxa, used %",
  },
  quantity: {
    1: "qty, quantity, units, duration, effort, dauer, duree, duracion, duracao, hours, hrs, headcount, fte, ftes, count, heads, days, nights, quantite, menge, stunden, anzahl, cantidad, horas, quantidade",
    0.7: "price, unit cost, unit price, cost per unit, price per unit, cost each, unit rate, prix unitaire, prix, cout unitaire, preis, einzelpreis, stuckpreis, stuckkosten, einheitspreis, precio, precio unitario, costo unitario, coste unitario, preco, preco unitario, custo unitario, valor unitario",
  },
  amount: {
    1: "amount, amt, amounts, total cost, total costs, total price, cout total, prix total, montant total, costo total, coste total, precio total, custo total, preco total, valor total, gesamtkosten, gesamtpreis, gesamtbetrag, betrag, montant, importe, monto, valor, total, value, sum, summe, wert, valeur, net amount",
    0.7: "usd, eur, gbp, dollars, euros, cost, costs, expense, expenses, kosten, cout, couts, costo, costos, custo, custos, revenue, revenues, income, receipts, recettes, ingresos, receita, sales, balance sheet",
  },
  previous: { 1: "previous, prior, last year, py, ly, n 1, vorjahr, annee precedente, anterior, prior year" },
  code: {
    1: "id, ids, code, codes, no, nr, num, number, #, key, ref, reference, index, sku, zip, phone, guid, uuid, kod, kode, nummer, numero, codigo, objectid, seq, sequence, line no, gl",
  },
  date: {
    1: "date, dates, day, datum, fecha, deadline, due, start, end, created, updated at, timestamp",
    0.7: "data, jour, dia, tag",
  },
  period: {
    1:
      "period, month, year, quarter, fiscal year, fy, budget year, week, qtr, monat, jahr, quartal, periode, zeitraum, geschaftsjahr, haushaltsjahr, " +
      "mois, annee, exercice, trimestre, mes, ano, periodo, ejercicio, exercicio, posting period, yr, ym",
  },
  category: {
    1:
      "line, budget line, category, categ, categories, ausgabe, ausgabenart, nature de depense, natureza da despesa, tipo de gasto, cat, line item, budget line, budget item, account category, expense category, cost category, expense type, cost type, cost element, " +
      "kategorie, kostenart, aufwandsart, poste, rubrique, categorie, nature, categoria, rubro, partida, concepto, rubrica, natureza",
    0.8: "account description, account name, account title, gl account, item, items, class, classification, expenditure type, subcategory, activity, task, object, konto, kontobezeichnung, compte, libelle, cuenta, conta, account, budget head, cost, expense, expenses, bezeichnung, intitule, position, designation, descricao, descripcion",
  },
  department: {
    1:
      "department, departments, dept, dep, agency, cost center, cost centre, costcenter, " +
      "abteilung, kostenstelle, bereich, fachbereich, departement, direction, service, centre de cout, centre de couts, " +
      "departamento, area, centro de costo, centro de costos, unidad, secretaria, setor, centro de custo, centro de custos, orgao, unidade",
    0.85: "division, business unit, bu, ministry, directorate, bureau",
    0.6: "team, organization, organisation, org, entity, branch, office, section, unit, function, company, project, program, programme, region, location, projet, projekt, proyecto, projeto, site",
  },
  label: {
    1: "name, names, title, description, desc, details, detail, label, nom, bezeichnung, nombre, nome, descripcion, descricao",
  },
  type: {
    1: "type, account type, revenue expense, expense revenue, income expense, kind, flow, rev exp, exp rev, r e, kontoart, typ, tipo, sens, debit credit, acct type",
  },
  note: {
    1: "note, notes, comment, comments, remark, remarks, explanation, justification, memo, narrative, bemerkung, bemerkungen, kommentar, kommentare, anmerkung, commentaire, commentaires, remarque, remarques, observation, observations, nota, notas, comentario, comentarios, observaciones, observacoes, observacao, source",
  },
  party: {
    1: "vendor, supplier, payee, merchant, customer, client, invoice, transaction, receipt, po, lieferant, fournisseur, proveedor, fornecedor, employee, owner, manager, email",
  },
};

import type { ListKind } from "./listKind";
import { answersAsMitigation, settledColumns } from "./riskClaims";

/** A risk register: how it is told, and what its columns are called. */
export const risk: ListKind = {
  words: {
    strong:
      "risk, risks, hazard, threat, likelihood, mitigation, residual, inherent, severity, risk id, contingency, rpn, consequence, probability level, " +
      "risque, risques, gravite, vraisemblance, risiko, risiken, eintrittswahrscheinlichkeit, schadenshohe, riesgo, riesgos, mitigacion, severidad, risco, riscos, mitigacao, lm, tef, gefahr, gefahrdung, risikobeschreibung, schadensausmass, gegenmassnahme, gegenmassnahmen, menace, danger, criticite, risque residuel, amenaza, peligro, gravedad, nivel de riesgo, ameaca, perigo, gravidade, nivel de risco, wahrscheinlichkeit, wahrscheinlichkeiten, fmea",
    hint: "probability, impact, auswirkung, auswirkungen, consecuencia, consecuencias, consequencia, consequencias, frequence, frecuencia, frequencia, possibilidade, posibilidad, treatment, tratamiento, tratamento, traitement, detection, occurrence, control, controls, control measures, response, score, trigger, exposure, scenario, probabilite, mesure, auswirkung, massnahme, massnahmen, probabilidad, impacto, probabilidade",
  },
  compound: /^risiko./,
  namedBy: { role: "title", instead: "description" },
  enough: [
    ["title", "likelihood", "impact"],
    ["title", "score"],
  ],
  settled: settledColumns,
  reword: answersAsMitigation,
  roles: [
    {
      role: "id",
      hint: "no, nr, number, #" + ", n o, nr o, nummer, numero, ref no",
      strong:
        "id, risk id, risk no, ref, reference, scenario id, code, kennung, codigo" +
        ", item, item no, risk number, risiko id, risiko nr, numero du risque, n, n o, num" +
        ", lfd nr, lfd, laufende nummer, risk #, rank",
      not: "date, owner" + ", title, description, register, area, type, level, response, rating, score",
    },
    {
      role: "title",
      names: true,
      strong:
        "risk, risk description, risk title, risk name, risk statement, title, hazard, threat, scenario, risk event, event, risque, risiko, riesgo, risco, evento, titre, titulo, titel" +
        ", threats, gefahr, gefahrdung, risikobeschreibung, risikobezeichnung, menace, danger, intitule du risque, description du risque, libelle du risque, evenement redoute, amenaza, descripcion del riesgo, peligro, evento de riesgo, nombre del riesgo, ameaca, perigo, descricao do risco, evento de risco, nome do risco, issue, risiken, issue description, problem" +
        ", failure mode, potential failure mode, failure, principal risk, key risk, ausfallart, fehlerart, fehler, risikoereignis, mode de defaillance, modo de fallo, modo de falla, modo de falha, riesgo identificado, risco identificado, risque identifie",
      hint:
        "name, description, vulnerability, libelle, bezeichnung, descripcion, descricao" +
        ", beschreibung, summary, statement, details",
      not:
        "id, level, owner, score, rating, category, categories, status, type, date, response, likelihood, probability, impact, mitigation, strategy, no" +
        ", eigner, risikoeigner, porteur, pilote, proprietaire, dueno, dono, responsable, responsavel, verantwortlich, nivel, niveau, stufe, risikostufe, risikowert, estado, statut, situacao, situacion, tipo, typ, categoria, categorie, kategorie, datum, fecha, probabilite, probabilidad, probabilidade, impacto, gravite, tratamiento, tratamento, traitement, massnahme, massnahmen, mesure, mitigacion, mitigacao, plan, control, controle, treatment, residual, appetite, priority, matrix, source, cause, consequence, trigger, response" +
        ", effect, effects, cause, causes, opportunity, oportunidade, oportunidad, category",
      types: ["text", "longText"],
    },
    {
      role: "likelihood",
      rating: true,
      strong:
        "likelihood, probability, prob, frequency, tef, eintrittswahrscheinlichkeit, wahrscheinlichkeit, probabilite, vraisemblance, probabilidad, probabilidade" +
        ", likelihood rating, probability rating, occurrence, haufigkeit, eintrittswahrscheinlichkeiten, wahrscheinlichkeiten, frequence, frecuencia, posibilidad, frequencia, possibilidade, occurrence rating, ocurrencia, ocorrencia, likely, chance of occurrence" +
        ", occ, ew, ewk, ewkt, prob, eintritt" +
        ", wahrsch, wkt, likelihd, probab",
      hint: "p, l, chance" + ", w, o, v",
      not: "residual, net, after, target, impact x probability, post",
    },
    {
      role: "impact",
      rating: true,
      strong:
        "impact, severity, consequence, lm, loss magnitude, auswirkung, schadenshohe, gravite, impacto, severidad, gravidade" +
        ", impact rating, severity rating, outcome rating, consequence rating, effect rating, auswirkungen, schadensausmass, ausmass, schaden, tragweite, consecuencia, gravedad, consequencia, severidade, magnitude" +
        ", sev, imp, sh, schadensschwere, auswirkungsgrad",
      hint:
        "i, s, initial risk, inherent risk" +
        ", outcome, effect, effet, efecto, efeito, folge, folgen, damage, g, a, c",
      not: "description, residual, net, after, x, post, notes",
    },
    {
      role: "score",
      rating: true,
      strong:
        "score, risk score, risk rating, risk level, rpn, exposure, priority level, inherent risk, risikowert, risikostufe, criticite, niveau de risque, " +
        "puntuacion, nivel de riesgo, pontuacao, nivel de risco" +
        ", scores, rating score, total score, risk factor, risk index, risk value, risk priority number, overall risk, overall rating, risk severity, risk grade, risk rank, risikozahl, risikowerte, risikoklasse, risikopunkte, criticites, cotation, note de risque, nivel, niveis, niveles, valor del riesgo, valoracion, calificacion, criticidad, criticidade, exposicion, exposicao, severity score, grade, pxi, p x i, lxi, l x i, pontuacoes, puntuaciones, magnitud del riesgo, risco total, gross risk, raw risk, bruttorisiko, risque brut, riesgo inherente, risco inerente" +
        ", produkt, product, produit, producto, produto, risk level rating",
      hint:
        "rating, priority, level, r" +
        ", niveau, stufe, total, classification, ranking, rank, einstufung, bewertung, nivel",
      not: "residual, net, after",
    },
    {
      role: "residual",
      rating: true,
      strong:
        "residual, residual risk, residual score, net score, net risk, net rating, restrisiko, risque residuel, riesgo residual, risco residual" +
        ", residual rating, residual level, residual risk score, residual risk rating, residual risk level, restrisikowert, nettorisiko, risque net, riesgo neto, risco liquido, remaining risk",
      not: "likelihood, probability, impact",
    },
    {
      role: "mitigation",
      strong:
        "mitigation, mitigations, mitigating action, mitigating actions, mitigating, mitigants, further action, further actions, action required, actions required, additional controls, planned actions, proposed actions, control measures, controls, treatment, response strategy, risk response, response plan, recommended control, mitigation plan, mitigation notes, strategy, massnahme, massnahmen, mesures, mitigacion, mitigacao, control" +
        ", treatments, risk treatment plan, treatment plan, treatment action, action plan, countermeasure, countermeasures, response action, gegenmassnahme, gegenmassnahmen, behandlung, plan d action, plan d actions, actions correctives, actions preventives, traitement, plan de traitement, tratamiento, tratamientos, plan de accion, plan de tratamiento, acciones, medidas, plan de mitigacion, tratamento, tratamentos, plano de acao, plano de tratamento, acoes, plano de mitigacao, plano de resposta, mitigation action, mitigation measure, mitigation strategy, preventive action, what we do",
      hint: "action, actions, response, plan, actions required",
      not:
        "owner, date, status, cost, existing, current, whom, when, due" +
        ", type, option, effectiveness, verantwortlich, responsable, responsavel, art",
      types: ["text", "longText"],
    },
    {
      role: "controls",
      strong:
        "existing controls, current controls, controls in place, existing control, bestehende massnahmen, controles existentes" +
        ", controles actuales, controles atuais, mesures existantes, dispositifs existants, bestehende kontrollen, kontrollen, existing measures, existing mitigation, current mitigation, controls already in place, existing safeguards" +
        ", key controls, key control, wesentliche kontrollen, controles clave, controles cles, controles chave",
      types: ["text", "longText"],
    },
    {
      role: "contingency",
      not: "type, option, owner, date",
      strong:
        "contingency, contingency plan, fallback, response" +
        ", contingency action, plan b, fallback plan, notfallplan, plan de secours, plan de contingencia, plano de contingencia, reponse, respuesta, resposta, reaktion, reaction",
      types: ["text", "longText"],
    },
    {
      role: "category",
      not: "treatment, response, action, owner, rating, traitement, tratamiento, tratamento, behandlung, massnahme, control, accion",
      strong:
        "category, categories, risk category, type, area, domain, kategorie, categorie, categoria" +
        ", categories, risk type, risk class, risk area, class, group, theme, domaine, famille, bereich, risikoart, risikokategorie, risikobereich, tipo de riesgo, tipo de risco, clase, tipo, typ, art, type de risque, familia, ambito, eje, proceso, processo, processus",
      types: ["text"],
    },
    {
      role: "owner",
      exact: "who, by who, wer, qui, quien, quem",
      not: "date, status, comment, department",
      strong:
        "owner, risk owner, responsible, responsibility, assigned to, by whom, accountable, responsible party, action owner, verantwortlich, responsable, responsavel, proprietario" +
        ", owners, accountability, accountable person, person responsible, lead, led by, action by, assignee, risk manager, responsibles, zustandig, zustandigkeit, eigner, risikoeigner, risikoverantwortlicher, verantwortliche, verantwortlicher, verantwortung, porteur, porteur du risque, pilote, proprietaire, proprietaire du risque, dueno, dueno del riesgo, encargado, encarregado, encarregada, wer kummert sich, qui s en occupe, a cargo de, propietario, dono, dono do risco, responsaveis" +
        ", resp, exec owner, verantwortliche person, responsavel pelo risco" +
        ", person in charge, in charge, zustandige person, personne en charge, persona a cargo",
      types: ["text"],
    },
    {
      role: "status",
      hint: "avancement, avance, fortschritt, progress, progresso",
      noColors: true,
      not: "rag, color, colour, ampel, ampelstatus, semaforo, farol, meteo, couleur, date, comment, comments",
      strong:
        "status, state, statut, estado" +
        ", risk status, current status, stand, bearbeitungsstand, zustand, etat, etat du risque, situacion, situacao, estado actual, statuses",
      types: ["text"],
    },
    {
      role: "description",
      strong:
        "impact description, description, details, effect" +
        ", beschreibung, descripcion, descricao, detail" +
        ", effects, potential failure effects, potential effects",
      types: ["text", "longText"],
    },
    {
      role: "date",
      strong:
        "date, date identified, date raised, identified, raised, datum, fecha, data" +
        ", date opened, date logged, date added, erfasst am, gemeldet am, identifiziert am, date d identification, fecha de identificacion, fecha de registro, data de identificacao, data de registro",
      not:
        "due, target, review, reviewed, closed, when, deadline, resolution" +
        ", butoir, limite, cible, objetivo, alvo, fin, end, planned, prevue, prevista",
      types: ["date", "text"],
    },
    {
      role: "due",
      exact: "when, by when, bis wann, bis, quand, cuando, quando, ate quando",
      strong:
        "due, due date, target date, deadline, by when, target resolution, target resolution date, resolution date, action due, mitigation due, completion date, date due, echeance, frist, termin, fallig, fecha limite, prazo" +
        ", fallig am, bis wann, zieltermin, date cible, date limite, date d echeance, fecha objetivo, fecha compromiso, plazo, vencimiento, vencimento, data limite, data prevista, data alvo, target completion, planned completion, complete by, due by" +
        ", date butoir, delai, stichtag, target close, planned date, planned finish",
      not: "identified, raised",
      types: ["date", "text"],
    },
    {
      role: "note",
      strong: "notes, note, comments, comment, remarks, bemerkung, commentaire, observaciones",
      not: "mitigation",
      types: ["text", "longText"],
    },
    {
      role: "probability",
      strong: "probability %, probability percent, chance, chance %, p %, annual probability, probability",
      not: "residual, after, target, level, rating, score",
      types: ["percent", "number"],
    },
    {
      role: "low",
      strong:
        "low, low impact, impact low, low estimate, low cost, cost low, minimum, min, best case, optimistic, minimum impact",
      not: "risk, level, likelihood, probability",
      types: ["money", "number"],
    },
    {
      role: "likely",
      strong:
        "likely, most likely, likely impact, impact likely, likely cost, cost likely, most likely impact, expected impact, expected cost, cost impact, financial impact, impact cost, monetary impact",
      not: "likelihood, low, high, level",
      types: ["money", "number"],
    },
    {
      role: "high",
      strong:
        "high, high impact, impact high, high estimate, high cost, cost high, maximum, max, worst case, pessimistic, maximum impact",
      not: "risk, level, likelihood, probability",
      types: ["money", "number"],
    },
    {
      role: "review",
      strong:
        "last review, last reviewed, review date, reviewed, reviewed on, last review date, date reviewed, last updated, derniere revue, letzte prufung, ultima revision" +
        ", letzte uberprufung, gepruft am, ultima revisao",
      not: "next, by, nachste, prochaine, proxima",
      types: ["date", "text", "blank"],
    },
    {
      role: "effectiveness",
      strong: "control effectiveness, effectiveness, control effect, mitigation effectiveness, effectiveness %",
      types: ["percent", "number"],
    },
    {
      role: "response",
      strong:
        "risk response, response strategy, response type, treatment option, risk treatment, treatment strategy" +
        ", treatment type, treatment options, type of response, type of treatment, response option, strategy type, risk strategy, reaktionsart, behandlungsart, behandlungsstrategie, risikostrategie, type de traitement, strategie de traitement, tipo de tratamiento, tipo de respuesta, estrategia, tipo de tratamento, tipo de resposta, opcion de tratamiento" +
        ", strategie, strategy, response category",
      not: "plan, owner, date, status, cost",
      types: ["text"],
    },
    {
      role: "cause",
      strong:
        "cause, causes, root cause, trigger, source of risk, risk source, ursache, causa" +
        ", causes, ursachen, ausloser, causas, origine, origen, origem, root causes, facteur de risque, fuente, fonte" +
        ", risk driver, driver, drivers, treiber, facteur, factores, fatores",
      types: ["text", "longText"],
    },
  ],
};

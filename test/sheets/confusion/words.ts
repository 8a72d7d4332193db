/** Words of invented sheets in the languages that are read; every sheet takes another choice of them. */
export interface Words {
  budget: {
    category: string[];
    plan: string[];
    actual: string[];
    variance: string;
    remaining: string;
    department: string;
    items: string[];
    teams: string[];
    total: string[];
    below: string[];
    control: string;
    names: [string, string];
    year: (year: number) => string;
    unitPrice: string;
    quantity: string;
    unit: string;
    lumpSum: string;
    totalCost: string;
    inKind: string;
    staff: string;
    accounts: [sales: string, services: string, rent: string, travel: string];
    type: [heading: string, revenue: string, expense: string];
    note: string;
  };
  risk: {
    id: string[];
    title: string[];
    likelihood: string[];
    impact: string[];
    score: string[];
    mitigation: string[];
    owner: string[];
    status: string[];
    rag: string[];
    description: string;
    inherent: string;
    residual: string;
    before: string;
    after: string;
    plural: [title: string, likelihood: string, impact: string, score: string, mitigation: string, owner: string];
    risks: string[];
    people: string[];
    actions: string[];
    colors: [green: string, amber: string, red: string];
    open: string[];
    closed: string[];
    four: [string, string, string, string];
    three: [string, string, string];
    legend: [string, string, string, string, string];
    everyday: [consequence: string, response: string, accountable: string];
  };
  kpi: {
    name: string[];
    unit: string;
    target: string[];
    actual: string[];
    baseline: string;
    month: string;
    months: string[];
    perspectives: [string, string];
    category: string;
    owner: string;
    kpis: string[];
    totals: string[];
    quarter: (quarter: number) => string;
  };
}

const en: Words = {
  budget: {
    category: ["Cost item", "Expense", "Budget line"],
    plan: ["Budget", "Planned", "Approved budget"],
    actual: ["Actual", "Spent", "Actual to date"],
    variance: "Difference",
    remaining: "Remaining",
    department: "Department",
    items: ["Office rent", "Insurance", "Travel", "Printing", "Software", "Cleaning"],
    teams: ["Plant", "Garage", "Kitchen", "Museum"],
    total: ["Total", "Grand total", "Total costs"],
    below: ["Operating profit", "Employees", "Cash at bank", "Share of rent"],
    control: "Check",
    names: ["North site", "South site"],
    year: (year) => `Budget ${year}`,
    unitPrice: "Price per unit",
    quantity: "Quantity",
    unit: "Unit",
    lumpSum: "lump sum",
    totalCost: "Total cost",
    inKind: "Cost of donated goods",
    staff: "Staff costs",
    accounts: ["Product sales", "Services sold", "Rent", "Travel"],
    type: ["Type", "Revenue", "Expense"],
    note: "Note: figures of the board paper of March.",
  },
  risk: {
    id: ["ID", "Ref.", "No."],
    title: ["Risk", "Risk description", "Threat"],
    likelihood: ["Likelihood", "Probability", "Probability rating"],
    impact: ["Impact", "Severity", "Consequence"],
    score: ["Score", "Risk score", "Risk rating"],
    mitigation: ["Mitigation", "Treatment", "Control measures"],
    owner: ["Owner", "Responsible", "Risk owner"],
    status: ["Status", "Risk status"],
    rag: ["RAG", "RAG status"],
    description: "Description",
    inherent: "Gross risk",
    residual: "Net risk",
    before: "Before controls",
    after: "After controls",
    plural: ["Threats", "Probabilities", "Consequences", "Ratings", "Treatments", "Responsibles"],
    risks: [
      "Cellar floods",
      "Forklift breaks down",
      "Key is lost",
      "Payment is late",
      "Supplier is sold",
      "Data are wrong",
    ],
    people: ["Plant", "Finance", "Sales", "IT"],
    actions: ["Second pump", "Yearly check", "Spare key", "Credit limit"],
    colors: ["Green", "Amber", "Red"],
    open: ["Open", "In progress", "Ongoing"],
    closed: ["Closed", "Resolved"],
    four: ["Negligible", "Moderate", "Serious", "Catastrophic"],
    three: ["Low", "Medium", "High"],
    legend: ["Key to the scores", "Low", "Medium", "High", "Source: workshop in May"],
    everyday: ["Consequences", "Response", "Accountable person"],
  },
  kpi: {
    name: ["KPI", "Indicator", "Measure"],
    unit: "Unit",
    target: ["Target", "Goal"],
    actual: ["Actual", "Result"],
    baseline: "Baseline",
    month: "Month",
    months: ["Jan 2026", "Feb 2026", "Mar 2026", "Apr 2026"],
    perspectives: ["Customers", "Processes"],
    category: "Strategic plan line",
    owner: "Owner",
    kpis: ["Orders per day", "Visitors", "Calls answered", "Boxes packed"],
    totals: ["Total revenue", "Net profit", "Sum of orders", "Operating margin"],
    quarter: (quarter) => `Q${quarter} 2026`,
  },
};

const de: Words = {
  budget: {
    category: ["Kostenart", "Position", "Ausgabe"],
    plan: ["Budget", "Plan", "Soll"],
    actual: ["Ist", "Ausgegeben", "Ist-Kosten"],
    variance: "Abweichung",
    remaining: "Restbudget",
    department: "Abteilung",
    items: ["Miete", "Versicherung", "Reisen", "Druck", "Software", "Reinigung"],
    teams: ["Werk", "Garage", "Küche", "Museum"],
    total: ["Summe", "Gesamt", "Gesamtkosten"],
    below: ["Betriebsergebnis", "Mitarbeiter", "Bankguthaben", "Anteil Miete"],
    control: "Kontrolle",
    names: ["Standort Nord", "Standort Süd"],
    year: (year) => `Haushalt ${year}`,
    unitPrice: "Einzelpreis",
    quantity: "Menge",
    unit: "Einheit",
    lumpSum: "pauschal",
    totalCost: "Gesamtkosten",
    inKind: "Kosten der Sachspenden",
    staff: "Personalkosten",
    accounts: ["Umsatzerlöse", "Erlöse Dienste", "Miete", "Reisekosten"],
    type: ["Art", "Ertrag", "Aufwand"],
    note: "Hinweis: Werte aus der Vorlage vom März.",
  },
  risk: {
    id: ["Nr.", "ID", "Kennung"],
    title: ["Risiko", "Risikobeschreibung", "Gefahr"],
    likelihood: ["Eintrittswahrscheinlichkeit", "Wahrscheinlichkeit", "Häufigkeit"],
    impact: ["Auswirkung", "Schadenshöhe", "Schadensausmaß"],
    score: ["Risikowert", "Risikozahl", "Risikostufe"],
    mitigation: ["Maßnahme", "Gegenmaßnahme", "Maßnahmen"],
    owner: ["Verantwortlich", "Risikoeigner", "Zuständig"],
    status: ["Status", "Bearbeitungsstand"],
    rag: ["Ampel", "Ampelstatus"],
    description: "Beschreibung",
    inherent: "Bruttorisiko",
    residual: "Nettorisiko",
    before: "Vor Maßnahmen",
    after: "Nach Maßnahmen",
    plural: ["Risiken", "Wahrscheinlichkeiten", "Auswirkungen", "Risikowerte", "Gegenmaßnahmen", "Verantwortliche"],
    risks: [
      "Keller unter Wasser",
      "Stapler fällt aus",
      "Schlüssel weg",
      "Zahlung zu spät",
      "Lieferant verkauft",
      "Daten falsch",
    ],
    people: ["Werk", "Finanzen", "Vertrieb", "IT"],
    actions: ["Zweite Pumpe", "Jährliche Prüfung", "Ersatzschlüssel", "Kreditlimit"],
    colors: ["Grün", "Gelb", "Rot"],
    open: ["Offen", "In Bearbeitung", "Laufend"],
    closed: ["Geschlossen", "Erledigt"],
    four: ["gering", "mäßig", "hoch", "sehr hoch"],
    three: ["Niedrig", "Mittel", "Hoch"],
    legend: ["Legende", "Niedrig", "Mittel", "Hoch", "Quelle: Workshop im Mai"],
    everyday: ["Folgen", "Reaktion", "Wer kümmert sich"],
  },
  kpi: {
    name: ["Kennzahl", "KPI", "Messgröße"],
    unit: "Einheit",
    target: ["Ziel", "Zielwert"],
    actual: ["Ist", "Istwert"],
    baseline: "Ausgangswert",
    month: "Monat",
    months: ["Jan 2026", "Feb 2026", "Mär 2026", "Apr 2026"],
    perspectives: ["Kunden", "Prozesse"],
    category: "Planungslinie",
    owner: "Verantwortlich",
    kpis: ["Aufträge je Tag", "Besucher", "Anrufe", "Pakete"],
    totals: ["Gesamtumsatz", "Nettogewinn", "Summe Aufträge", "Betriebsergebnis"],
    quarter: (quarter) => `Q${quarter} 2026`,
  },
};

const fr: Words = {
  budget: {
    category: ["Poste", "Rubrique", "Nature de dépense"],
    plan: ["Budget", "Prévu", "Budget voté"],
    actual: ["Réel", "Dépensé", "Réalisé"],
    variance: "Écart",
    remaining: "Reste",
    department: "Service",
    items: ["Loyer", "Assurance", "Déplacements", "Impression", "Logiciels", "Nettoyage"],
    teams: ["Usine", "Garage", "Cuisine", "Musée"],
    total: ["Total", "Total général", "Total des dépenses"],
    below: ["Résultat d'exploitation", "Effectif", "Trésorerie", "Part du loyer"],
    control: "Contrôle",
    names: ["Site nord", "Site sud"],
    year: (year) => `Budget ${year}`,
    unitPrice: "Prix unitaire",
    quantity: "Quantité",
    unit: "Unité",
    lumpSum: "forfait",
    totalCost: "Montant total",
    inKind: "Coût des dons en nature",
    staff: "Frais de personnel",
    accounts: ["Ventes de produits", "Prestations", "Loyer", "Déplacements"],
    type: ["Type", "Produit", "Charge"],
    note: "Remarque : chiffres du dossier de mars.",
  },
  risk: {
    id: ["N°", "ID", "Réf."],
    title: ["Risque", "Description du risque", "Menace"],
    likelihood: ["Probabilité", "Vraisemblance", "Fréquence"],
    impact: ["Impact", "Gravité", "Conséquence"],
    score: ["Criticité", "Score", "Niveau de risque"],
    mitigation: ["Mesures", "Plan d'action", "Traitement"],
    owner: ["Responsable", "Porteur", "Propriétaire du risque"],
    status: ["Statut", "État"],
    rag: ["Météo", "Code couleur"],
    description: "Description",
    inherent: "Risque brut",
    residual: "Risque net",
    before: "Avant mesures",
    after: "Après mesures",
    plural: ["Risques", "Probabilités", "Conséquences", "Criticités", "Mesures", "Responsables"],
    risks: [
      "Cave inondée",
      "Chariot en panne",
      "Clé perdue",
      "Paiement en retard",
      "Fournisseur vendu",
      "Données fausses",
    ],
    people: ["Usine", "Finances", "Ventes", "Informatique"],
    actions: ["Deuxième pompe", "Contrôle annuel", "Double de clé", "Plafond de crédit"],
    colors: ["Vert", "Orange", "Rouge"],
    open: ["Ouvert", "En cours", "À traiter"],
    closed: ["Clos", "Terminé"],
    four: ["Mineure", "Modérée", "Majeure", "Critique"],
    three: ["Faible", "Moyenne", "Forte"],
    legend: ["Légende", "Faible", "Moyen", "Fort", "Source : atelier de mai"],
    everyday: ["Effets", "Réponse", "Qui s'en occupe"],
  },
  kpi: {
    name: ["Indicateur", "KPI", "Nom de l'indicateur"],
    unit: "Unité",
    target: ["Cible", "Objectif"],
    actual: ["Réel", "Réalisé"],
    baseline: "Valeur de départ",
    month: "Mois",
    months: ["janv. 2026", "févr. 2026", "mars 2026", "avr. 2026"],
    perspectives: ["Clients", "Processus"],
    category: "Ligne du plan",
    owner: "Responsable",
    kpis: ["Commandes par jour", "Visiteurs", "Appels traités", "Colis"],
    totals: ["Total des ventes", "Résultat net", "Somme des commandes", "Marge brute"],
    quarter: (quarter) => `T${quarter} 2026`,
  },
};

const es: Words = {
  budget: {
    category: ["Partida", "Concepto", "Rubro"],
    plan: ["Presupuesto", "Presupuestado", "Previsto"],
    actual: ["Real", "Gastado", "Ejecutado"],
    variance: "Diferencia",
    remaining: "Saldo",
    department: "Departamento",
    items: ["Alquiler", "Seguros", "Viajes", "Imprenta", "Programas", "Limpieza"],
    teams: ["Planta", "Taller", "Cocina", "Museo"],
    total: ["Total", "Total general", "Total de gastos"],
    below: ["Resultado de explotación", "Plantilla", "Tesorería", "Cuota de alquiler"],
    control: "Control",
    names: ["Sede norte", "Sede sur"],
    year: (year) => `Presupuesto ${year}`,
    unitPrice: "Precio unitario",
    quantity: "Cantidad",
    unit: "Unidad",
    lumpSum: "suma global",
    totalCost: "Costo total",
    inKind: "Costos en especie",
    staff: "Costos de personal",
    accounts: ["Ventas de productos", "Ventas de servicios", "Alquiler", "Viajes"],
    type: ["Tipo", "Ingreso", "Gasto"],
    note: "Nota: cifras del informe de marzo.",
  },
  risk: {
    id: ["N.º", "ID", "Código"],
    title: ["Riesgo", "Descripción del riesgo", "Amenaza"],
    likelihood: ["Probabilidad", "Posibilidad", "Frecuencia"],
    impact: ["Impacto", "Gravedad", "Consecuencia"],
    score: ["Puntuación", "Nivel de riesgo", "Nivel"],
    mitigation: ["Mitigación", "Tratamiento", "Plan de acción"],
    owner: ["Responsable", "Dueño del riesgo", "Encargado"],
    status: ["Estado", "Situación"],
    rag: ["Semáforo", "Color"],
    description: "Descripción",
    inherent: "Riesgo inherente",
    residual: "Riesgo residual",
    before: "Antes de controles",
    after: "Después de controles",
    plural: ["Riesgos", "Probabilidades", "Consecuencias", "Niveles", "Tratamientos", "Responsables"],
    risks: [
      "Sótano inundado",
      "Carretilla averiada",
      "Llave perdida",
      "Pago atrasado",
      "Proveedor vendido",
      "Datos erróneos",
    ],
    people: ["Planta", "Finanzas", "Ventas", "Sistemas"],
    actions: ["Segunda bomba", "Revisión anual", "Copia de llave", "Límite de crédito"],
    colors: ["Verde", "Amarillo", "Rojo"],
    open: ["Abierto", "En curso", "Pendiente"],
    closed: ["Cerrado", "Resuelto"],
    four: ["Leve", "Moderado", "Grave", "Catastrófico"],
    three: ["Baja", "Media", "Alta"],
    legend: ["Leyenda", "Bajo", "Medio", "Alto", "Fuente: taller de mayo"],
    everyday: ["Efectos", "Respuesta", "A cargo de"],
  },
  kpi: {
    name: ["Indicador", "KPI", "Nombre del indicador"],
    unit: "Unidad",
    target: ["Meta", "Objetivo"],
    actual: ["Real", "Resultado"],
    baseline: "Línea base",
    month: "Mes",
    months: ["ene 2026", "feb 2026", "mar 2026", "abr 2026"],
    perspectives: ["Clientes", "Procesos"],
    category: "Eje del plan",
    owner: "Responsable",
    kpis: ["Pedidos por día", "Visitantes", "Llamadas", "Cajas"],
    totals: ["Total de ingresos", "Beneficio neto", "Suma de pedidos", "Margen bruto"],
    quarter: (quarter) => `T${quarter} 2026`,
  },
};

const pt: Words = {
  budget: {
    category: ["Rubrica", "Natureza da despesa", "Item"],
    plan: ["Orçamento", "Orçado", "Previsto"],
    actual: ["Realizado", "Gasto", "Executado"],
    variance: "Desvio",
    remaining: "Saldo",
    department: "Departamento",
    items: ["Aluguel", "Seguros", "Viagens", "Gráfica", "Programas", "Limpeza"],
    teams: ["Fábrica", "Oficina", "Cozinha", "Museu"],
    total: ["Total", "Total geral", "Total das despesas"],
    below: ["Resultado operacional", "Funcionários", "Caixa", "Parte do aluguel"],
    control: "Controle",
    names: ["Unidade norte", "Unidade sul"],
    year: (year) => `Orçamento ${year}`,
    unitPrice: "Preço unitário",
    quantity: "Quantidade",
    unit: "Unidade",
    lumpSum: "verba",
    totalCost: "Custo total",
    inKind: "Custo de doações",
    staff: "Custos de pessoal",
    accounts: ["Vendas de produtos", "Vendas de serviços", "Aluguel", "Viagens"],
    type: ["Tipo", "Receita", "Despesa"],
    note: "Nota: valores do relatório de março.",
  },
  risk: {
    id: ["N.º", "ID", "Código"],
    title: ["Risco", "Descrição do risco", "Ameaça"],
    likelihood: ["Probabilidade", "Possibilidade", "Frequência"],
    impact: ["Impacto", "Gravidade", "Consequência"],
    score: ["Pontuação", "Nível de risco", "Nível"],
    mitigation: ["Mitigação", "Tratamento", "Plano de ação"],
    owner: ["Responsável", "Dono do risco", "Encarregado"],
    status: ["Status", "Situação"],
    rag: ["Semáforo", "Farol"],
    description: "Descrição",
    inherent: "Risco inerente",
    residual: "Risco residual",
    before: "Antes dos controles",
    after: "Depois dos controles",
    plural: ["Riscos", "Probabilidades", "Consequências", "Níveis", "Tratamentos", "Responsáveis"],
    risks: [
      "Porão alagado",
      "Empilhadeira quebrada",
      "Chave perdida",
      "Pagamento atrasado",
      "Fornecedor vendido",
      "Dados errados",
    ],
    people: ["Fábrica", "Finanças", "Vendas", "Sistemas"],
    actions: ["Segunda bomba", "Revisão anual", "Cópia da chave", "Limite de crédito"],
    colors: ["Verde", "Amarelo", "Vermelho"],
    open: ["Aberto", "Em andamento", "Pendente"],
    closed: ["Fechado", "Encerrado"],
    four: ["Leve", "Moderado", "Grave", "Gravíssimo"],
    three: ["Baixa", "Média", "Alta"],
    legend: ["Legenda", "Baixo", "Médio", "Alto", "Fonte: oficina de maio"],
    everyday: ["Efeitos", "Resposta", "A cargo de"],
  },
  kpi: {
    name: ["Indicador", "KPI", "Nome do indicador"],
    unit: "Unidade",
    target: ["Meta", "Objetivo"],
    actual: ["Realizado", "Resultado"],
    baseline: "Linha de base",
    month: "Mês",
    months: ["jan 2026", "fev 2026", "mar 2026", "abr 2026"],
    perspectives: ["Clientes", "Processos"],
    category: "Eixo do plano",
    owner: "Responsável",
    kpis: ["Pedidos por dia", "Visitantes", "Chamadas", "Caixas"],
    totals: ["Total de receitas", "Lucro líquido", "Soma dos pedidos", "Margem bruta"],
    quarter: (quarter) => `T${quarter} 2026`,
  },
};

export const LANGUAGES = { en, de, fr, es, pt };

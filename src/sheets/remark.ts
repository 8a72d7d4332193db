/** How a note under a table begins. */
const NOTE =
  /^(\*|†|‡|\(\d+\)|\[\d+\]|notes?\b|sources?\b|nb\b|n\.b\.|remarks?\b|comments?:|hinweise?\b|anmerkung(en)?\b|quelle\b|bemerkung(en)?\b|nota(s)?\b|fuente\b|fonte\b|remarques?\b|source\b|observaci|observa[cç])/i;
/** How a key to a scale, a list of what words mean, or a check of the figures is headed. */
const KEY =
  /^(legend|key\b|key to|scale\b|scoring\b|rating (scale|key|guide)|risk (matrix|levels|rating|scale)|definitions?\b|abbreviations?\b|glossary|instructions?\b|how to|l[eé]gende|[eé]chelle|d[eé]finitions?|cl[eé] de lecture|skala\b|legende|erl[aä]uterung|zeichenerkl|bewertungs|leyenda|escala|definicion|clave\b|legenda|defini[cç][oõ]es|glos[aá]rio|check(s)?\b|control(e|s)?\b|kontrolle|contr[oô]le\b|pr[uü]fung\b|reconciliation|abgleich|conciliaci|concilia[cç]|assumptions?\b|annahmen|hypoth[eè]ses|supuestos|premissas)/i;

/** True for words that open notes, a legend or a check below a table. */
export function isRemark(text: string): boolean {
  return NOTE.test(text) || KEY.test(text);
}

/** True for words that open a note. */
export function isNote(text: string): boolean {
  return NOTE.test(text);
}

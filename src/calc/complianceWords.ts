import { wordClasses } from "./wordClasses";

/** How a duty is met. An exemption counts as one while it is in force: afterwards its duty is met or not, as any other. */
export type ComplianceClass = "compliant" | "partial" | "not" | "unassessed" | "outside";

/** The words of registers in English, German, French, Spanish and Portuguese. */
export const COMPLIANCE_WORDS: Readonly<Record<ComplianceClass, readonly string[]>> = {
  compliant: [
    ...["compliant", "comply", "complies", "met", "pass", "passed", "implemented", "yes", "done"],
    ...["konform", "erfüllt", "umgesetzt", "ja"],
    ...["conforme", "respecté", "oui"],
    ...["cumple", "cumplido", "sí"],
    ...["cumprido", "atende", "sim"],
  ],
  partial: [
    ...["partial", "partially", "partly", "partially compliant", "partial compliance"],
    ...["teilweise", "teilweise umgesetzt", "teilweise erfüllt", "partiel", "partiellement", "partiellement conforme"],
    ...["parcial", "parcialmente", "cumple parcialmente", "parcialmente conforme"],
  ],
  not: [
    ...["non-compliant", "non compliant", "noncompliant", "not compliant", "not met", "fail", "failed", "no"],
    ...["open", "not implemented", "expired exemption", "exemption expired"],
    ...["nicht konform", "nicht erfüllt", "nicht umgesetzt", "offen", "nein"],
    ...["non conforme", "non respecté", "non", "no cumple", "incumple", "incumplido"],
    ...["não conforme", "não cumprido", "não atende", "não"],
  ],
  unassessed: [
    ...["not assessed", "unassessed", "to be assessed", "unknown"],
    ...["nicht bewertet", "nicht geprüft", "non évalué", "no evaluado", "sin evaluar", "não avaliado"],
  ],
  outside: [
    ...["n/a", "na", "n.a.", "not applicable", "exempt", "exempted", "exemption", "exception", "waived"],
    ...["nicht anwendbar", "entfällt", "k. a.", "k.a.", "ausnahme", "befreit"],
    ...["sans objet", "s.o.", "s.o", "non applicable", "exempté", "dérogation"],
    ...[
      "no aplica",
      "no aplicable",
      "exento",
      "exención",
      "excepción",
      "não aplicável",
      "não se aplica",
      "isento",
      "exceção",
    ],
  ],
};

/** The class that a word stands for; `undefined` for one that is not known. */
export const complianceClass = wordClasses(COMPLIANCE_WORDS);

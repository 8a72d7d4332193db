import type { RoleWords } from "./roleWords";

/** Who answers for a line of a list. */
export const owner: RoleWords = {
  role: "owner",
  strong:
    "owner, responsible, accountable, assigned to, assignee, lead, sponsor, pm owner, action owner, verantwortlich, zustandig, responsable, pilote, porteur, encargado, responsavel, encarregado",
  types: ["text"],
};

/** Where a line of a list stands. */
export const status: RoleWords = {
  role: "status",
  strong: "status, state, statut, etat, estado, situacion, situacao, completion status, compliance status, compliant",
  not: "date, closure, closing",
  types: ["text"],
};

/** What people remark on a line of a list. */
export const note: RoleWords = {
  role: "note",
  strong:
    "notes, note, comments, comment, remarks, bemerkung, kommentar, anmerkung, commentaire, remarque, observaciones, observacion, comentario, observacoes, observacao",
  types: ["text", "longText", "blank"],
};

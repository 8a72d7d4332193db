import { kinds } from "./kinds/all";
import { listKinds, type ListKindName } from "./kinds/names";
import { PhraseIndex } from "./phraseIndex";
import { singulars } from "./singular";

const INDEXES = new Map(
  listKinds.map((kind) => [
    kind,
    new PhraseIndex<"strong" | "hint">(singulars)
      .add(kinds[kind].words.strong, "strong")
      .add(kinds[kind].words.hint, "hint"),
  ]),
);

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
export function speaksOfKind(kind: ListKindName, words: readonly string[]): "strong" | "hint" | null {
  const { compound } = kinds[kind];
  if (compound && words.some((word) => compound.test(word))) return "strong";
  const found = INDEXES.get(kind)?.find(singulars(words)) ?? [];
  if (found.length === 0) return null;
  return found.some(({ value }) => value === "strong") ? "strong" : "hint";
}

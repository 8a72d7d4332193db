import type { ReactNode } from "react";
import { Section } from "../parts/Section";
import { result } from "../words/result";

/** A tracker's headline figures on the page of its result. */
export function FiguresSection({ children }: { children: ReactNode }) {
  return <Section title={result.figures}>{children}</Section>;
}

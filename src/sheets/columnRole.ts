import type { Role } from "./source";

export interface ColumnRole {
  role: Role | null;
  confidence: number;
  why: string;
}

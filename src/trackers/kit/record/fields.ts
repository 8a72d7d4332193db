import type { PlanCell } from "../../plan";
import { words } from "../sheet/sheetBuilder";
import { setting, sheetLink } from "./emptyRecord";
import type { RecordValues } from "./recordValues";

/** A field of a record, said once: the rows of name, value and meaning that keep a value, and how they are read back. */
export interface Field<Value, Whole = unknown> {
  /** @param whole - All that the fields keep. A field that has nothing to say gives no row. */
  rows(value: Value, whole: Whole): PlanCell[][];
  read(values: RecordValues): Value;
}

/** A field for each part of what is kept, in the order in which they are written. */
export type Fields<Whole> = { [Part in keyof Whole]-?: Field<Whole[Part], Whole> };

export function textField(name: string, meaning: string): Field<string> {
  return { rows: (value) => [setting(name, words(value), meaning)], read: (values) => values.text(name) };
}

export function countField(name: string, meaning: string): Field<number> {
  return { rows: (value) => [setting(name, value, meaning)], read: (values) => values.number(name) };
}

export function flagField(name: string, meaning: string): Field<boolean> {
  return {
    rows: (value) => [setting(name, words(value ? "yes" : "no"), meaning)],
    read: (values) => values.yes(name),
  };
}

/** One of some words; the first of them stands for any other. */
export function oneOfField<Word extends string>(name: string, among: readonly Word[], meaning: string): Field<Word> {
  return { rows: (value) => [setting(name, words(value), meaning)], read: (values) => values.oneOf(name, among) };
}

/** Some of the words, in their own order. */
export function someOfField<Word extends string>(name: string, among: readonly Word[], meaning: string): Field<Word[]> {
  return {
    rows: (value) => [setting(name, words(value.join(", ")), meaning)],
    read: (values) => among.filter((word) => values.text(name).split(", ").includes(word)),
  };
}

/** A sheet of the tracker by a link, which follows when the sheet is renamed. */
export function sheetField(name: string, meaning: string): Field<string> {
  return { rows: (value) => [setting(name, sheetLink(value), meaning)], read: (values) => values.linkedSheet(name) };
}

/** The roles that have a column in the source: the links to their headings say it, and nothing else. */
export function rolesField<Role extends string>(roles: readonly Role[]): Field<Role[]> {
  return { rows: () => [], read: (values) => roles.filter((role) => values.has(`Source ${role}`)) };
}

/** The same field, written only where it says something. */
export function whereField<Value, Whole>(holds: (whole: Whole) => boolean, field: Field<Value>): Field<Value, Whole> {
  return { ...field, rows: (value, whole) => (holds(whole) ? field.rows(value, whole) : []) };
}

/** The rows of all fields. */
export function rowsOf<Whole extends object>(fields: Fields<Whole>, whole: Whole): PlanCell[][] {
  const parts = Object.keys(fields) as (keyof Whole)[];
  return parts.flatMap((part) => fields[part].rows(whole[part], whole));
}

/** What the fields keep, as a record says it. */
export function readFields<Whole extends object>(fields: Fields<Whole>, values: RecordValues): Whole {
  const parts = Object.keys(fields) as (keyof Whole)[];
  return Object.fromEntries(parts.map((part) => [part, fields[part].read(values)])) as Whole;
}

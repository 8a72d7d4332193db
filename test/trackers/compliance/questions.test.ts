import type { CellValue, Grid } from "../../../src/sheets/grid";
import { compliance } from "../../../src/trackers/compliance/compliance";
import { listQuestions } from "../../../src/trackers/kit/source/listQuestions";
import { planDuties, readDuties } from "./buildDuties";
import { day } from "./workedDays";

function sheet(...rows: CellValue[][]): Grid {
  const isDay = (cell: CellValue) => typeof cell === "number" && cell > 40000;
  const numberFormats = rows.map((row) => row.map((cell) => (isDay(cell) ? "dd.mm.yyyy" : "General")));
  return { sheet: "List", firstRow: 0, firstColumn: 0, values: rows, numberFormats };
}

describe("a list in other words", () => {
  test("in German: terms, intervals and status are understood", () => {
    const grid = sheet(
      [
        "Nr",
        "Pflicht",
        "Bereich",
        "Rechtsgrundlage",
        "Verantwortlich",
        "Turnus",
        "Zuletzt",
        "Fällig",
        "Status",
        "Nachweis",
      ],
      [
        "P-1",
        "Prüfung der Leitern im Lager",
        "Sicherheit",
        "BetrSichV",
        "Lagerleitung",
        "jährlich",
        day("2025-10-01"),
        day("2026-10-01"),
        "umgesetzt",
        "Protokoll",
      ],
      [
        "P-2",
        "Unterweisung aller Beschäftigten",
        "Sicherheit",
        "ArbSchG",
        "",
        "halbjährlich",
        day("2026-06-15"),
        day("2026-12-15"),
        "teilweise",
        "",
      ],
      [
        "P-3",
        "Bericht an die Behörde",
        "Umwelt",
        "BImSchG",
        "Umweltbeauftragte",
        "alle 2 Jahre",
        "",
        day("2027-03-31"),
        "nicht bewertet",
        "",
      ],
    );
    const read = readDuties(grid);
    expect(listQuestions(compliance, read)).toEqual([]);
    const { figures } = planDuties(read);
    expect(figures.rows.map(({ cells }) => [cells.class, cells.dueStatus, cells.months])).toEqual([
      ["Compliant", "Overdue", 12],
      ["Partial", "Due soon", 6],
      ["Not assessed", "Open", 24],
    ]);
  });

  test("in French and in Spanish", () => {
    const french = sheet(
      ["N°", "Obligation", "Domaine", "Responsable", "Périodicité", "Dernière", "Échéance", "Statut", "Preuve"],
      [
        "O-1",
        "Contrôle des extincteurs du site",
        "Sécurité",
        "Responsable du site",
        "annuel",
        day("2026-03-01"),
        day("2027-03-01"),
        "conforme",
        "Rapport",
      ],
      [
        "O-2",
        "Déclaration des rejets dans l'eau",
        "Environnement",
        "Responsable HSE",
        "trimestriel",
        day("2026-06-30"),
        day("2026-09-30"),
        "non conforme",
        "",
      ],
    );
    const spanish = sheet(
      [
        "Código",
        "Obligación",
        "Ámbito",
        "Responsable",
        "Periodicidad",
        "Última vez",
        "Vencimiento",
        "Estado",
        "Evidencia",
      ],
      [
        "E-1",
        "Revisión anual de la caldera",
        "Seguridad",
        "Jefe de planta",
        "anual",
        day("2026-01-10"),
        day("2027-01-10"),
        "cumple",
        "Informe",
      ],
      [
        "E-2",
        "Registro de residuos peligrosos",
        "Medio ambiente",
        "",
        "mensual",
        day("2026-09-30"),
        day("2026-10-31"),
        "no cumple",
        "",
      ],
    );
    const said = [french, spanish].map((grid) => {
      const read = readDuties(grid);
      expect(listQuestions(compliance, read)).toEqual([]);
      return planDuties(read).figures.rows.map(({ cells }) => [cells.class, cells.dueStatus]);
    });
    expect(said).toEqual([
      [
        ["Compliant", "Open"],
        ["Not compliant", "Overdue"],
      ],
      [
        ["Compliant", "Open"],
        ["Not compliant", "Overdue"],
      ],
    ]);
  });
});

describe("what is not known", () => {
  const grid = sheet(
    ["ID", "Requirement", "Owner", "Frequency", "Due date", "Compliance status"],
    ["A1", "Keep the visitor log at the gate", "Gate", "Whenever needed", day("2026-12-24"), "Half way"],
    ["A2", "Check the alarm of the cold store", "Store", "Monthly", day("2026-12-01"), "Compliant"],
  );

  test("is asked for, word by word", () => {
    const questions = listQuestions(compliance, readDuties(grid));
    expect(questions.map(({ id, text }) => [id, text])).toEqual([
      ["status:Half way", '"Half way" in the status is not a word that is known (1 row). What does it mean?'],
      [
        "frequency:Whenever needed",
        '"Whenever needed" is not a frequency that is known (1 row). How often does such a duty come again?',
      ],
    ]);
  });

  test("means what a person answers, on the settings sheet too", () => {
    const read = readDuties(grid, { "status:Half way": "Partial", "frequency:Whenever needed": "Once" });
    expect(listQuestions(compliance, read)).toEqual([]);
    const { figures, settings } = planDuties(read);
    expect(figures.rows[0].cells).toMatchObject({ class: "Partial", dueStatus: "Due soon", months: "", flags: "" });
    expect(settings.lists.status).toContainEqual({ word: "Half way", means: { class: "Partial", done: "" } });
  });

  test("keeps control numbers apart that a spreadsheet took for one", () => {
    const controls = sheet(
      ["Control ID", "Control", "Owner", "Status"],
      [5.2, "Roles and responsibilities for security", "CISO", "Implemented"],
      [8.2, "Privileged access rights are granted", "IT", "Partially"],
      [8.2, "Use of privileged utility programs", "IT", "Not implemented"],
    );
    const { figures, shape } = planDuties(readDuties(controls));
    expect(shape.ids).toBe("made");
    expect(figures.rows.map(({ row }) => row.id)).toEqual(["C-001", "C-002", "C-003"]);
    expect(figures.rows.map(({ cells }) => cells.class)).toEqual(["Compliant", "Partial", "Not compliant"]);
  });
});

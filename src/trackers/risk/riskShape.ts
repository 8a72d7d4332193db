import { readImpact, readLikelihood, type ImpactForm, type LikelihoodForm, type ReadColumn } from "./ratingForms";
import type { Layout } from "../kit/table/layout";
import { idsOf, riskLines } from "./risks";
import type { ImpactText, LikelihoodText } from "./riskSettings";
import { riskRoles, roleCells, type RiskRole, type RiskSource, type Ticked } from "./riskSource";

/** How a column of shares is written: 0.3 or 30. */
export type ShareForm = "share" | "percent";

/**
 * What decides how the register's formulas read. It is kept in the tracker's hidden sheet, so that a refresh can tell a formula that a
 * person changed from one that we would write differently today.
 */
export interface RiskShape {
  roles: RiskRole[];
  ids: "source" | "made";
  likelihood: LikelihoodForm;
  impact: ImpactForm;
  /** Whether the source has texts among its ratings, which are looked up in a list. */
  likelihoodTexts: boolean;
  impactTexts: boolean;
  /** Whether a risk has no title, which is flagged then. */
  untitled?: true;
  /** The ratings that stand as ticks in several columns, and what each column stands for. */
  ticked: Ticked;
  probability: ShareForm;
  effectiveness: ShareForm;
  formulas: "plain" | "coo";
  /** How the table of a register that stands was laid out; none for a new one. */
  layout?: Layout;
  /** Whether the tracker has simulated figures. */
  contingency: boolean;
  /** Whether the settings say how risks of a category are correlated. */
  correlated?: true | undefined;
}

/** What a source's rating columns say. */
export interface ReadRatings {
  likelihood: ReadColumn<LikelihoodForm, LikelihoodText>;
  impact: ReadColumn<ImpactForm, ImpactText>;
}

export function readRatings(read: RiskSource): ReadRatings {
  return { likelihood: readLikelihood(read), impact: readImpact(read) };
}

/** The shape that a source asks for; whether there is anything to simulate shows only with the figures. */
export function shapeOfRisks(
  read: RiskSource,
  { likelihood, impact }: ReadRatings,
  formulas: "plain" | "coo",
): Omit<RiskShape, "contingency"> {
  return {
    roles: riskRoles.filter((role) => read.columns.has(role)),
    ids: idsOf(read),
    likelihood: likelihood.form,
    impact: impact.form,
    likelihoodTexts: likelihood.texts.length > 0,
    impactTexts: impact.texts.length > 0,
    ...(hasUntitled(read) ? { untitled: true as const } : {}),
    ticked: read.ticked,
    probability: shareForm(read, "probability"),
    effectiveness: shareForm(read, "effectiveness"),
    formulas,
  };
}

function hasUntitled(read: RiskSource): boolean {
  const titles = roleCells(read, "title");
  return riskLines(read).some((line) => String(titles[line - 1]).trim() === "");
}

function shareForm(read: RiskSource, role: RiskRole): ShareForm {
  const cells = roleCells(read, role);
  return riskLines(read).some((line) => Number(cells[line - 1]) > 1) ? "percent" : "share";
}

import { lazy } from "react";

const wizard = () => import(/* webpackChunkName: "tracker-pages" */ "./wizard/Wizard");
const risk = () => import(/* webpackChunkName: "tracker-pages" */ "./risk/RiskWizard");
const register = () => import(/* webpackChunkName: "tracker-pages" */ "./register/RegisterPage");
const kpi = () => import(/* webpackChunkName: "tracker-pages" */ "./kpi/KpiWizard");
const scorecard = () => import(/* webpackChunkName: "tracker-pages" */ "./scorecard/ScorecardPage");
const result = () => import(/* webpackChunkName: "tracker-pages" */ "./result/Result");
const process = () => import(/* webpackChunkName: "tracker-pages" */ "./process/ProcessPage");
const functions = () => import(/* webpackChunkName: "functions-page" */ "./functions/FunctionsPage");
const share = () => import(/* webpackChunkName: "share-page" */ "./share/SharePage");
const more = () => import(/* webpackChunkName: "more-pages" */ "./more/MorePage");
const check = () => import(/* webpackChunkName: "more-pages" */ "./more/CheckPage");

/** The pages behind the first one: chunks of their own, so that the pane is there at once. */
export const Wizard = lazy(() => wizard().then((module) => ({ default: module.Wizard })));
export const RiskWizard = lazy(() => risk().then((module) => ({ default: module.RiskWizard })));
export const RegisterPage = lazy(() => register().then((module) => ({ default: module.RegisterPage })));
export const KpiWizard = lazy(() => kpi().then((module) => ({ default: module.KpiWizard })));
export const ScorecardPage = lazy(() => scorecard().then((module) => ({ default: module.ScorecardPage })));
export const Result = lazy(() => result().then((module) => ({ default: module.Result })));
export const ProcessPage = lazy(() => process().then((module) => ({ default: module.ProcessPage })));
export const FunctionsPage = lazy(() => functions().then((module) => ({ default: module.FunctionsPage })));
export const SharePage = lazy(() => share().then((module) => ({ default: module.SharePage })));
export const MorePage = lazy(() => more().then((module) => ({ default: module.MorePage })));
export const CheckPage = lazy(() => check().then((module) => ({ default: module.CheckPage })));

/** Fetches them while the person looks at the first page. What fails here is asked for again, and told, when it is needed. */
export function fetchLaterPages(): void {
  const pages = [wizard, risk, register, kpi, scorecard, result, process, functions, share, more, check];
  void Promise.allSettled(pages.map((page) => page()));
}

import { lazy } from "react";
import { trackerKinds } from "../trackers/kinds";
import { trackerViews } from "./trackerViews";

const result = () => import(/* webpackChunkName: "tracker-pages" */ "./result/Result");
const shown = () => import(/* webpackChunkName: "tracker-pages" */ "./result/ShownPage");
const start = () => import(/* webpackChunkName: "tracker-pages" */ "./start/StartPage");
const functions = () => import(/* webpackChunkName: "functions-page" */ "./functions/FunctionsPage");
const share = () => import(/* webpackChunkName: "share-page" */ "./share/SharePage");
const more = () => import(/* webpackChunkName: "more-pages" */ "./more/MorePage");
const check = () => import(/* webpackChunkName: "more-pages" */ "./more/CheckPage");

/** The pages behind the first one: chunks of their own, so that the pane is there at once. */
export const Result = lazy(() => result().then((module) => ({ default: module.Result })));
export const ShownPage = lazy(() => shown().then((module) => ({ default: module.ShownPage })));
export const StartPage = lazy(() => start().then((module) => ({ default: module.StartPage })));
export const FunctionsPage = lazy(() => functions().then((module) => ({ default: module.FunctionsPage })));
export const SharePage = lazy(() => share().then((module) => ({ default: module.SharePage })));
export const MorePage = lazy(() => more().then((module) => ({ default: module.MorePage })));
export const CheckPage = lazy(() => check().then((module) => ({ default: module.CheckPage })));

/** Fetches them while the person looks at the first page. What fails here is asked for again, and told, when it is needed. */
export function fetchLaterPages(): void {
  const ofTrackers = trackerKinds.map((kind) => trackerViews[kind].fetch);
  const pages = [...ofTrackers, result, shown, start, functions, share, more, check];
  void Promise.allSettled(pages.map((page) => page()));
}

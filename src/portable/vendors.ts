import { pastBorder } from "./border";
import { any, firstOf, isOneOf, itemOf, mayBeBlank, unlessBlank, wordOf } from "./conditions";
import { dayOf, notDates, sameDay } from "./days";
import { monthlyFrom } from "./dates";
import { isNumberText, isSingle, minus, operand } from "./formulaText";
import type { Plain, PortableFunction } from "./portableFunction";
import { rangeShape } from "./rangeShape";

const notWhole = (part: string) => (isNumberText(part) ? [] : [`${part}<0`, `${part}<>INT(${part})`]);

const termEnd: Plain = ([end = "", asOf = "", renewal], known) => {
  const [last, day] = [end, asOf].map(dayOf);
  if (renewal === undefined) return itemOf([end, asOf], notDates(end, asOf), last, known);
  if (![end, asOf, renewal].every(isSingle)) return null;
  const months = isNumberText(renewal) ? renewal : `N(${renewal})`;
  const stays = isNumberText(renewal) ? `${last}>=${day}` : `OR(${last}>=${day},${months}=0)`;
  const result = renewal === "0" ? last : `IF(${stays},${last},${monthlyFrom(last, months, day)})`;
  return itemOf([end, asOf], [...notDates(end, asOf), ...notWhole(renewal)], result, known);
};

const noticeBy: Plain = ([end = "", notice = "", unit, buffer = "0"], known) => {
  const word = wordOf(unit, "day");
  if (mayBeBlank(buffer, known) || (word !== "day" && word !== "month")) return null;
  if (word === "month" && ![end, notice].every(isSingle)) return null;
  const last = word === "month" ? sameDay(dayOf(end), `-${operand(notice)}`) : minus(dayOf(end), notice);
  const day = buffer === "0" ? last : minus(last, buffer);
  return itemOf([end, notice], [...notDates(end), ...notWhole(notice), ...notWhole(buffer)], day, known);
};

const YES = ["yes", "y", "true", "ja", "oui", "si", "sí", "sim", "x", "1"];
const NO = ["", "no", "n", "false", "nein", "non", "nao", "não", "0", "-"];

const renewalStatus: Plain = ([end = "", noticeBy = "", asOf = "", auto, warn = "90"], known) => {
  if (![end, noticeBy, asOf].every(isSingle) || mayBeBlank(warn, known)) return null;
  const [last, day] = [end, asOf].map(dayOf);
  const notice = mayBeBlank(noticeBy, known)
    ? `IF(LEN(TRIM(${noticeBy}))=0,${last},INT(${noticeBy}))`
    : dayOf(noticeBy);
  const before = (missed: string): [string, string][] => [
    [`${notice}<${day}`, missed],
    [`${notice}-${day}<=${warn}`, '"Decide"'],
  ];
  const renewing = firstOf(before('"Renews"'), '"Running"');
  const ending = firstOf([[`${last}<${day}`, '"Expired"'], ...before('"Lapses"')], '"Running"');
  const result = auto === undefined ? ending : byAuto(auto, renewing, ending);
  const wrong = isNumberText(warn) ? [] : [`${warn}<0`];
  return itemOf([end, asOf], [...notDates(end, asOf), ...wrong], result, known);
};

function byAuto(auto: string, renewing: string, ending: string): string {
  if (/^TRUE$/i.test(auto)) return renewing;
  if (/^FALSE$/i.test(auto)) return ending;
  const yes = `OR(IF(ISLOGICAL(${auto}),${auto},FALSE),${isOneOf(auto, YES)})`;
  const no = `OR(IF(ISLOGICAL(${auto}),NOT(${auto}),FALSE),${isOneOf(auto, NO)})`;
  return `IF(${yes},${renewing},IF(${no},${ending},#VALUE!))`;
}

/** What stands before each amount when the largest come first: all larger ones, and equal ones further up. */
const abcClass: Plain = ([values = "", a = "0.8", b = "0.95"]) => {
  if (rangeShape(values)?.columns !== 1 || ![a, b].every((part) => isNumberText(part))) return null;
  const before = "MMULT(((TRANSPOSE(x)>x)+(TRANSPOSE(x)=x)*(TRANSPOSE(place)<place))*1,x)/total";
  const letter = (limit: string, name: string, rest: string) =>
    `IF(${pastBorder(`before-${limit}`)}<0,"${name}",${rest})`;
  return [
    `LET(ok,IF(LEN(TRIM(${values}))>0,${values}>=0,FALSE)`,
    `x,IF(ok,${values},0)`,
    "place,SEQUENCE(ROWS(x))",
    "total,SUM(x)",
    `IF(total=0,NA(),LET(before,${before},IF(ok,${letter(a, "A", letter(b, "B", '"C"'))},""))))`,
  ].join(",");
};

const kraljic: Plain = ([impact = "", risk = "", threshold = "3"], known) => {
  if (mayBeBlank(threshold, known)) return null;
  const [matters, scarce] = [impact, risk].map((rating) => `${pastBorder(minus(rating, threshold))}>=0`);
  const words = `IF(${scarce},IF(${matters},"Strategic","Bottleneck"),IF(${matters},"Leverage","Non-critical"))`;
  return unlessBlank([impact, risk], words, known);
};

/** Counts of ratings, and the check that each is a whole number from 0 to 10. */
function ratingsIn(ratings: string): { share: (condition: string) => string; checked: (result: string) => string } {
  const wrong = `SUMPRODUCT((LEN(TRIM(${ratings}))>0)*((${ratings}<0)+(${ratings}>10)+(${ratings}<>INT(${ratings}))))>0`;
  return {
    share: (condition) => `SUMPRODUCT((LEN(TRIM(${ratings}))>0)*(${ratings}${condition}))/COUNT(${ratings})`,
    checked: (result) => `IF(${wrong},#VALUE!,IF(COUNT(${ratings})=0,NA(),${result}))`,
  };
}

const promoterScore: Plain = ([ratings = ""]) => {
  const { share, checked } = ratingsIn(ratings);
  return checked(`100*(${share(">=9")}-${share("<=6")})`);
};

const promoterScoreError: Plain = ([ratings = "", confidence = "0.95"], known) => {
  if (mayBeBlank(confidence, known) || !isSingle(confidence)) return null;
  const { share, checked } = ratingsIn(ratings);
  const [up, down] = [share(">=9"), share("<=6")];
  const margin = `NORMSINV(0.5+${operand(confidence)}/2)*100*SQRT((${up}+${down}-(${up}-${down})^2)/COUNT(${ratings}))`;
  const outside = any([`${confidence}<=0`, `${confidence}>=1`], [confidence]);
  return isNumberText(confidence) ? checked(margin) : `IF(${outside},#VALUE!,${checked(margin)})`;
};

const rescale: Plain = ([value = "", worst = "", best = "", low = "0", high = "100"], known) => {
  if (![low, high].every((part) => isNumberText(part)) || Number(low) >= Number(high)) return null;
  const share = `(${minus(value, worst)})/(${minus(best, worst)})`;
  const points = low === "0" ? `${share}*${high}` : `${low}+${share}*(${minus(high, low)})`;
  const clipped = [value, worst, best].every(isSingle)
    ? `MEDIAN(${low},${points},${high})`
    : `IF(${points}<${low},${low},IF(${points}>${high},${high},${points}))`;
  return unlessBlank([value, worst, best], `IF(${worst}=${best},NA(),${clipped})`, known);
};

export const vendorFunctions: readonly PortableFunction[] = [
  { name: "TERMEND", parameters: ["end", "asof", "[renewal_months]"], grade: "exact", plain: termEnd },
  { name: "NOTICEBY", parameters: ["end", "notice", "[unit]", "[buffer]"], grade: "exact", plain: noticeBy },
  {
    name: "RENEWALSTATUS",
    parameters: ["end", "noticeby", "asof", "[auto]", "[warn]"],
    grade: "exact",
    plain: renewalStatus,
  },
  { name: "ABCCLASS", parameters: ["values", "[a]", "[b]"], grade: "lambda", plain: abcClass },
  { name: "KRALJIC", parameters: ["impact", "risk", "[threshold]"], grade: "exact", plain: kraljic },
  { name: "NPS", parameters: ["ratings"], grade: "exact", plain: promoterScore },
  { name: "NPSERROR", parameters: ["ratings", "[confidence]"], grade: "exact", plain: promoterScoreError },
  { name: "RESCALE", parameters: ["value", "worst", "best", "[low]", "[high]"], grade: "exact", plain: rescale },
];

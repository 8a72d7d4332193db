/** The one set of rules for blanks, text, numbers, errors, shapes and spilling: a worksheet function reads its cells here. */
export {
  accountTypes,
  given,
  labels,
  neededWords,
  numbers,
  numbersOrBlanks,
  numbersOrWords,
  optionalLabels,
  optionalNumbers,
  words,
} from "./arguments";
export { CellError } from "./cell";
export { days, daysOrBlanks, holidaysIn, oneDay, optionalDays } from "./days";
export { eachItem, itemOrError } from "./eachItem";
export { neededNumber, oneCell, oneNumber, oneTruth, oneWord, withinLimits } from "./one";
export { inCells, laterInCells } from "./results";
export { commonShape, type Argument } from "./shape";
export { alongside, columnsOf, presentItems, presentNumbers, series, stopAtErrors } from "./totals";
export { plannedValues } from "./plannedValues";
export { shaped } from "./shaped";

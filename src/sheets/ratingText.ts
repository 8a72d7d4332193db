/** Words that people rate with, in several languages, and anything with a digit. */
const RATING =
  /\d|^(v|very |highly |extremely )?(h|l|m|high|low|med|medium|mid|moderate|minor|major|severe|critical|catastrophic|serious|negligible|insignificant|significant|marginal|extreme|rare|unlikely|remote|possible|probable|likely|almost certain|certain|frequent|occasional|hoch|mittel|niedrig|gering|gro(ß|ss)|sehr (hoch|niedrig|gering)|elev(e|é)e?|fort|forte|moyen|moyenne|faible|alt[ao]|medi[ao]|m(é|e)di[ao]|baj[ao]|baix[ao]|cr(í|i)tic[ao]|muy (alt|baj)[ao]|muito (alt|baix)[ao])$/i;

/** True for a text that could be a step of a rating: "High", "3", "2 - Unlikely", "Sehr hoch". */
export function isRatingText(text: string): boolean {
  return RATING.test(text.trim());
}

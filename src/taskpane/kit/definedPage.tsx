import type { TrackerDefinition } from "../../trackers/kit/definition";
import { rolesOf } from "../../trackers/kit/source/listSource";
import type { ListActions } from "../actions/lists";
import type { DefinedView, TrackerInfo } from "../actions/types";
import type { Actions } from "../ActionsContext";
import { plainCulture } from "../format/amount";
import { FiguresSection } from "../result/FiguresSection";
import { today } from "../today";
import { wizard } from "../words/wizard";
import { wordsOfList } from "../words/defined";
import { columnsOfRoles } from "../wizard/columnsOfRoles";
import type { ListPage } from "../wizard/ListWizard";
import { TrackerOptions } from "../wizard/TrackerOptions";
import { DefinedHeadline } from "./DefinedHeadline";
import type { DefinedTypes } from "./definedList";
import { FlaggedRows } from "./FlaggedRows";

/** The page that builds a tracker from its definition. */
export function definedPage(
  definition: TrackerDefinition,
  list: (actions: Actions) => ListActions<DefinedTypes>,
): ListPage<DefinedTypes> {
  const { words, needs } = definition;
  return {
    words: wordsOfList(words.name, words.item),
    list,
    usualOptions: () => ({ title: words.name, formulas: "plain", today: today() }),
    fields: ({ read }) => columnsOfRoles(rolesOf(definition), words.roles, read.columns, read.source),
    leading: [...new Set(needs.flatMap(({ oneOf }) => oneOf))],
    options: (options, onChange) => (
      <TrackerOptions options={options} summary={wizard.options.kinds[options.formulas]} onChange={onChange} />
    ),
    headline: ({ headline }, culture) => <DefinedHeadline label={words.name} figures={headline} culture={culture} />,
  };
}

interface DefinedFiguresProps {
  name: string;
  viewed: DefinedView & { tracker: TrackerInfo };
}

/** A tracker's headline figures, and the rows to look at. */
export function DefinedFigures({ name, viewed }: DefinedFiguresProps) {
  const { figures, culture = plainCulture } = viewed;
  return (
    <>
      <FiguresSection>
        <DefinedHeadline label={name} figures={figures.headline} culture={culture} />
      </FiguresSection>
      <FlaggedRows rows={figures.rows} />
    </>
  );
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { usePane } from "../PaneContext";
import { wizard } from "../words/wizard";

const words = wizard.columns;

/** Marks the first open question, so that others on the page can lead to it. */
export const firstQuestionId = "coo-first-question";

const useStyles = makeStyles({
  all: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px", outlineStyle: "none" },
  question: {
    minWidth: 0,
    margin: 0,
    padding: "12px",
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  text: { float: "left", width: "100%", padding: 0, marginBottom: "8px", fontWeight: tokens.fontWeightSemibold },
  answers: { clear: "both", display: "flex", flexWrap: "wrap", gap: "8px" },
  answer: { minWidth: 0, maxWidth: "100%", overflowWrap: "anywhere" },
});

/** Something in doubt, and what it could be. */
interface Question<Id extends string> {
  id: Id;
  text: string;
  answers: { value: string; label: string }[];
}

interface QuestionsProps<Id extends string> {
  questions: readonly Question<Id>[];
  choose(id: Id, value: string): void;
}

/** What is in doubt, asked one under the other; an answer takes its question away. */
export function Questions<Id extends string>({ questions, choose }: QuestionsProps<Id>) {
  const styles = useStyles();
  const { announce } = usePane();
  const all = useRef<HTMLDivElement>(null);

  function answer(question: Question<Id>, value: string) {
    choose(question.id, value);
    announce(words.answered);
    all.current?.focus();
  }

  return (
    <div className={styles.all} ref={all} tabIndex={-1}>
      {questions.map((question, at) => (
        <fieldset key={question.id} id={at === 0 ? firstQuestionId : undefined} className={styles.question}>
          <legend className={styles.text}>{question.text}</legend>
          <div className={styles.answers}>
            {question.answers.map(({ value, label }) => (
              <Button key={value} size="small" className={styles.answer} onClick={() => answer(question, value)}>
                {label}
              </Button>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}

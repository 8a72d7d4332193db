import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { Loading } from "../parts/Loading";
import { Notice } from "../parts/Notice";
import { PageTitle } from "../parts/PageTitle";
import { TextField } from "../parts/TextField";
import { common } from "../words/common";
import { functions as words } from "../words/functions";
import { fetchFunctions, matching, type DescribedFunction } from "./described";
import { FunctionList } from "./FunctionList";

const useStyles = makeStyles({
  line: { margin: "-12px 0 0", color: tokens.colorNeutralForeground2 },
});

/** The worksheet functions: search, areas, and each in full. */
export function FunctionsPage() {
  const styles = useStyles();
  const [all, setAll] = useState<DescribedFunction[] | null>(null);
  const [failed, setFailed] = useState(false);
  const [search, setSearch] = useState("");
  const read = () => {
    setFailed(false);
    fetchFunctions().then(setAll, () => setFailed(true));
  };
  useEffect(read, []);
  const found = matching(all ?? [], search);

  return (
    <>
      <PageTitle title={words.title} />
      <p className={styles.line}>{words.line}</p>
      {failed ? (
        <Notice {...words.failed}>
          <Button size="small" onClick={read}>
            {common.retry}
          </Button>
        </Notice>
      ) : all === null ? (
        <Loading words={words.loading} />
      ) : (
        <>
          <TextField
            label={words.search}
            hint={<span role="status">{words.found(found.length)}</span>}
            type="search"
            value={search}
            onWrite={setSearch}
          />
          <FunctionList found={found} search={search} />
        </>
      )}
    </>
  );
}

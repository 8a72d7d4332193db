import type { FUniver } from "@univerjs/core/facade";
import { saveFromSpreadsheet } from "../../files/saveFromSpreadsheet";
import { createHost, type Host } from "../host";
import type { Strictness } from "../strictness";
import { associateInto, type FunctionTable } from "./customFunctions";
import { addLaterMembers } from "./laterMembers";
import { loadClient, type OfficeClient } from "./loadClient";
import { createNodeUniver } from "./nodeWorkbook";
import { documentOver } from "./officeDocument";
import { createOffice, type OfficeObject } from "./officeObject";
import { richApiOver } from "./richApi";

/** A workbench without a screen: the genuine Office.js client over the host, in one process. */
export interface NodeWorkbench extends OfficeClient {
  Office: OfficeObject;
  host: Host;
  univerAPI: FUniver;
  /** Functions that were given to `CustomFunctions.associate`. */
  functions: FunctionTable;
  /** Puts `Excel`, `Office`, `OfficeExtension` and `CustomFunctions` where code that runs in Excel looks for them. */
  installGlobals(): void;
  /** Ends the engine, once it has nothing more to calculate. */
  dispose(): Promise<void>;
}

/**
 * Starts a workbench with an empty workbook of one sheet, "Sheet1".
 *
 * @param strictness - where its host is to be otherwise than current Excel.
 */
export function createNodeWorkbench(strictness: Partial<Strictness> = {}): NodeWorkbench {
  const { api, dispose } = createNodeUniver();
  const host = createHost(api, strictness);
  const { office, ready } = createOffice(host.strictness);
  const step = () => host.faults.beforeAction();
  office.context.document = documentOver(() => saveFromSpreadsheet(host), step);
  const client = loadClient(office, richApiOver(host));
  addLaterMembers(client, host.undoGroups);
  const functions: FunctionTable = new Map();
  Object.assign(client.CustomFunctions, { associate: associateInto(functions) });
  ready();
  const { Excel, OfficeExtension, CustomFunctions } = client;
  return {
    ...client,
    Office: office,
    host,
    univerAPI: api,
    functions,
    installGlobals: () => Object.assign(globalThis, { Excel, Office: office, OfficeExtension, CustomFunctions }),
    dispose: async () => {
      await host.close();
      dispose();
    },
  };
}

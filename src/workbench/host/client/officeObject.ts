import { currentExcel, type Strictness } from "../strictness";
import { isSetSupported } from "./requirementSets";

export interface OfficeInfo {
  host: string;
  platform: string;
}

const INFO: OfficeInfo = { host: "Excel", platform: "OfficeOnline" };

/** What office.js puts into a page around the Excel client: readiness, surroundings and the commands of the ribbon. */
export interface OfficeObject {
  onReady(callback?: (info: OfficeInfo) => unknown): Promise<OfficeInfo>;
  actions: { associate(id: string, action: (event: unknown) => void): void };
  context: Record<string, unknown>;
  [name: string]: unknown;
}

export interface OfficeParts {
  office: OfficeObject;
  /** The ribbon's commands that the add-in associated, by id. */
  actions: Map<string, (event: unknown) => void>;
  /** Lets `Office.onReady` go through: the client is loaded. */
  ready(): void;
}

/**
 * @param strictness - says which sets are claimed.
 * @param theme - the colors that `Office.context.officeTheme` shows; left out as on the web where there are none.
 */
export function createOffice(
  strictness: Pick<Strictness, "excelApi"> = currentExcel,
  theme?: Record<string, string>,
): OfficeParts {
  const actions = new Map<string, (event: unknown) => void>();
  let ready = () => {};
  const isReady = new Promise<OfficeInfo>((resolve) => {
    ready = () => resolve(INFO);
  });
  const office: OfficeObject = {
    onReady: async (callback) => {
      const info = await isReady;
      await callback?.(info);
      return info;
    },
    actions: { associate: (id, action) => void actions.set(id, action) },
    HostType: { Excel: "Excel" },
    PlatformType: { OfficeOnline: "OfficeOnline", PC: "PC", Mac: "Mac" },
    StartupBehavior: { none: "None", load: "Load" },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    FileType: { Text: "text", Compressed: "compressed", Pdf: "pdf" },
    VisibilityMode: { hidden: "Hidden", taskpane: "Taskpane" },
    context: {
      host: INFO.host,
      platform: INFO.platform,
      contentLanguage: "en-US",
      displayLanguage: "en-US",
      diagnostics: { host: INFO.host, platform: INFO.platform, version: "16.0.18000.20000" },
      requirements: {
        isSetSupported: (name: string, version?: string | number) => isSetSupported(name, version, strictness.excelApi),
      },
      document: {},
      ...(theme ? { officeTheme: theme } : {}),
    },
  };
  return { office, actions, ready };
}

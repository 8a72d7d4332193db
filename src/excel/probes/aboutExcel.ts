/** Which Excel this is, as it says itself. */
export interface AboutExcel {
  /** "PC", "Mac", "OfficeOnline", "iOS" … */
  platform: string;
  version: string;
  /** The highest ExcelApi set that it claims. */
  api: string;
  /** Its language, as "en-US". */
  language: string;
}

/** Sets that may come: far more than there are. */
const highest = 60;

export function aboutExcel(): AboutExcel {
  const { diagnostics, displayLanguage, requirements } = Office.context;
  const versions = Array.from({ length: highest }, (_, at) => `1.${highest - at}`);
  return {
    platform: String(diagnostics.platform),
    version: diagnostics.version,
    api: versions.find((version) => requirements.isSetSupported("ExcelApi", version)) ?? "none",
    language: displayLanguage,
  };
}

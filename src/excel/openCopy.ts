/** Bytes of the workbook's file in one answer: the most that Office gives. */
const sliceSize = 4_194_304;

/** Whether this Excel gives out its workbook as a file and opens another one from a file. */
export function canOpenCopy(): boolean {
  const { requirements, document } = Office.context;
  return (
    requirements.isSetSupported("CompressedFile", "1.1") &&
    typeof document.getFileAsync === "function" &&
    typeof Excel.createWorkbook === "function"
  );
}

/** Opens the workbook as it is at this moment a second time, in a window of its own, under no name yet. */
export async function openCopy(): Promise<void> {
  await Excel.createWorkbook(base64Of(await workbookBytes()));
}

async function workbookBytes(): Promise<Uint8Array> {
  const file = await answerOf<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, done),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let filled = 0;
    for (let at = 0; at < file.sliceCount; at++) {
      const { data } = await answerOf<Office.Slice>((done) => file.getSliceAsync(at, done));
      bytes.set(data as ArrayLike<number>, filled);
      filled += data.length;
    }
    return bytes;
  } finally {
    // Office keeps two files open at most, and does not forget one that nobody closed.
    file.closeAsync();
  }
}

/** An answer of Office's common API, which takes callbacks. */
function answerOf<T>(ask: (done: (answer: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) =>
    ask(({ status, value, error }) =>
      status === Office.AsyncResultStatus.Succeeded ? resolve(value) : reject(new Error(error.message)),
    ),
  );
}

/** Letters at once: a call takes only so many arguments. Each three bytes make four letters, so parts can be joined. */
const bytesAtOnce = 3 * 8192;

function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += bytesAtOnce) {
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + bytesAtOnce))));
  }
  return parts.join("");
}

/** What a call of Office's common API hands to its callback. */
interface Answer<T> {
  status: "succeeded" | "failed";
  value?: T;
  error?: { code: number; message: string };
}

type Callback<T> = (answer: Answer<T>) => void;

interface Slice {
  index: number;
  size: number;
  data: number[];
}

/** The workbook's file while it is given out. */
interface OpenFile {
  size: number;
  sliceCount: number;
  getSliceAsync(index: number, callback: Callback<Slice>): void;
  closeAsync(callback?: Callback<undefined>): void;
}

export interface OfficeDocument {
  getFileAsync(type: string, options: { sliceSize?: number } | Callback<OpenFile>, callback?: Callback<OpenFile>): void;
}

const largestSlice = 4_194_304;
/** Office keeps no more files open than this. */
const mostOpen = 2;

/**
 * `Office.context.document` as far as it gives out the workbook's file, in slices.
 *
 * @param bytes - The workbook as it is now, as an .xlsx file.
 * @param step - Called before each answer; what it throws is answered as a failure.
 */
export function documentOver(bytes: () => Promise<Uint8Array>, step: () => void = () => undefined): OfficeDocument {
  let open = 0;

  function answer<T>(callback: Callback<T> | undefined, work: () => T | Promise<T>): void {
    Promise.resolve()
      .then(step)
      .then(work)
      .then(
        (value) => callback?.({ status: "succeeded", value }),
        (reason: unknown) => callback?.({ status: "failed", error: { code: 5001, message: messageOf(reason) } }),
      );
  }

  function fileOf(content: Uint8Array, sliceSize: number): OpenFile {
    let closed = false;
    open++;
    return {
      size: content.length,
      sliceCount: Math.ceil(content.length / sliceSize),
      getSliceAsync: (index, callback) =>
        answer(callback, () => {
          if (closed) throw new Error("The file is closed.");
          const data = Array.from(content.subarray(index * sliceSize, (index + 1) * sliceSize));
          return { index, size: data.length, data };
        }),
      closeAsync: (callback) => {
        if (!closed) open--;
        closed = true;
        callback?.({ status: "succeeded" });
      },
    };
  }

  return {
    getFileAsync(type, options, then) {
      const callback = typeof options === "function" ? options : then;
      const sliceSize = Math.min(
        (typeof options === "function" ? {} : options).sliceSize ?? largestSlice,
        largestSlice,
      );
      answer(callback, async () => {
        if (type !== "compressed") throw new Error("The workbench gives out its workbook as an .xlsx file.");
        if (open >= mostOpen) throw new Error("Too many files are open.");
        return fileOf(await bytes(), sliceSize);
      });
    },
  };
}

function messageOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}

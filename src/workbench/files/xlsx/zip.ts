import { Inflate } from "fflate";
import { FileProblem } from "../fileProblem";
import { counted, limits } from "../limits";
import { crc32 } from "./crc32";

interface Entry {
  path: string;
  encrypted: boolean;
  /** 0 is stored, 8 deflated; Excel knows no other. */
  method: number;
  crc: number;
  packed: number;
  unpacked: number;
  offset: number;
}

const STORED = 0;
const DEFLATED = 8;
const END = 0x06054b50;
const LISTED = 0x02014b50;
const LOCAL = 0x04034b50;
/** Bytes handed to the unpacker at once, so that what comes out is counted before it piles up. */
const STEP = 65_536;

/** A zip whose parts are unpacked when they are asked for: never more than the limits allow, and only what its checksum confirms. */
export class Zip {
  private readonly entries = new Map<string, Entry>();
  private readonly view: DataView;
  private unpacked = 0;

  /** @param name - The file's name, for the lines that refuse it. */
  constructor(
    private readonly name: string,
    private readonly bytes: Uint8Array,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      this.readList();
    } catch (reason) {
      throw reason instanceof RangeError ? this.damaged() : reason;
    }
  }

  /** Paths in lower case with "/" between folders. */
  get paths(): string[] {
    return [...this.entries.keys()];
  }

  /** The part's bytes; `undefined` where the file has none of this path. */
  part(path: string): Uint8Array | undefined {
    const entry = this.entries.get(pathKey(path));
    if (!entry) return undefined;
    if (entry.encrypted) throw new FileProblem(`${this.name} is protected by a password. Save it without one first.`);
    if (entry.method !== STORED && entry.method !== DEFLATED)
      throw new FileProblem(`${this.name} is packed in a way that Excel does not use. Save it again in Excel first.`);
    const packed = this.packedBytes(entry);
    const part = entry.method === STORED ? packed : this.inflated(packed, entry);
    this.count(entry.method === STORED ? part.length : 0);
    if (part.length !== entry.unpacked || crc32(part) !== entry.crc) throw this.damaged(entry.path);
    return part;
  }

  private packedBytes({ offset, packed, path }: Entry): Uint8Array {
    if (offset + 30 > this.bytes.length || this.view.getUint32(offset, true) !== LOCAL) throw this.damaged(path);
    const start = offset + 30 + this.view.getUint16(offset + 26, true) + this.view.getUint16(offset + 28, true);
    if (start + packed > this.bytes.length) throw this.damaged(path);
    return this.bytes.subarray(start, start + packed);
  }

  private inflated(packed: Uint8Array, { path, unpacked }: Entry): Uint8Array {
    const chunks: Uint8Array[] = [];
    let length = 0;
    const inflate = new Inflate((chunk) => {
      length += chunk.length;
      this.count(chunk.length);
      if (length > unpacked) throw this.damaged(path);
      chunks.push(chunk);
    });
    try {
      for (let at = 0; at < packed.length || at === 0; at += STEP)
        inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    } catch (reason) {
      throw reason instanceof FileProblem ? reason : this.damaged(path);
    }
    const part = new Uint8Array(length);
    let end = 0;
    for (const chunk of chunks) {
      part.set(chunk, end);
      end += chunk.length;
    }
    return part;
  }

  private count(bytes: number): void {
    this.unpacked += bytes;
    if (this.unpacked > limits.unpacked) throw this.tooLarge();
  }

  private readList(): void {
    const end = this.endOfList();
    const count = this.view.getUint16(end + 10, true);
    let at = this.view.getUint32(end + 16, true);
    if (count > limits.parts)
      throw new FileProblem(`${this.name} has ${counted(count)} parts; ${counted(limits.parts)} can be read at most.`);
    let declared = 0;
    for (let read = 0; read < count; read++) {
      if (this.view.getUint32(at, true) !== LISTED) throw this.damaged();
      const { entry, next } = this.entryAt(at);
      at = next;
      declared += entry.unpacked;
      // Folders have entries of their own in some files.
      if (entry.path.endsWith("/") && entry.unpacked === 0) continue;
      const key = pathKey(entry.path);
      if (this.entries.has(key)) throw new FileProblem(`${this.name} is damaged: it holds ${entry.path} twice.`);
      this.entries.set(key, entry);
    }
    if (declared > limits.unpacked) throw this.tooLarge();
  }

  private endOfList(): number {
    const first = Math.max(0, this.bytes.length - 22 - 65_535);
    for (let at = this.bytes.length - 22; at >= first; at--) if (this.view.getUint32(at, true) === END) return at;
    throw this.damaged();
  }

  private entryAt(at: number): { entry: Entry; next: number } {
    const { view } = this;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const extra = at + 46 + nameLength;
    if (extra + extraLength > this.bytes.length) throw this.damaged();
    const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
    const [unpacked, packed, offset] = this.longSizes(sizes, extra, extra + extraLength);
    const entry = {
      path: new TextDecoder()
        .decode(this.bytes.subarray(at + 46, extra))
        .replace(/\\/g, "/")
        .replace(/^\/+/, ""),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed,
      unpacked,
      offset,
    };
    return { entry, next: extra + extraLength + view.getUint16(at + 32, true) };
  }

  /** Sizes beyond four bytes, or that some writer put there anyway, stand in a field of their own, in this order. */
  private longSizes(sizes: number[], from: number, to: number): number[] {
    for (let at = from; at + 4 <= to; at += 4 + this.view.getUint16(at + 2, true)) {
      if (this.view.getUint16(at, true) !== 1) continue;
      let place = at + 4;
      return sizes.map((size) => {
        if (size !== 0xffffffff) return size;
        place += 8;
        return Number(this.view.getBigUint64(place - 8, true));
      });
    }
    return sizes;
  }

  private tooLarge(): FileProblem {
    const most = `${counted(limits.unpacked / 1_000_000)} MB`;
    return new FileProblem(`${this.name} is too large: unpacked it has more than ${most}, the most that can be read.`);
  }

  private damaged(path?: string): FileProblem {
    const where = path ? `${path} in it cannot be unpacked` : "its parts cannot be unpacked";
    return new FileProblem(`${this.name} is damaged: ${where}.`);
  }
}

const pathKey = (path: string) => path.toLowerCase();

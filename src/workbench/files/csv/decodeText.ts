import { decodeLegacy } from "./codePages";

/**
 * The text of a file whose encoding nobody tells: by its byte-order mark, else UTF-8 where the bytes allow it, else the code page of
 * the language that the letters then make sense in.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder("utf-8").decode(bytes);
  if (zerosAt(bytes, 1)) return new TextDecoder("utf-16le").decode(bytes);
  if (zerosAt(bytes, 0)) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeLegacy(bytes);
  }
}

/** UTF-32 by its mark, or by three zeros around each Latin letter. */
export function isUtf32(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0 && bytes.length % 4 === 0) return true;
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return true;
  if (bytes.length < 8 || bytes.length % 4 !== 0) return false;
  const zeros = [0, 1, 2, 3].map((place) => zeroShare(bytes, place, 4));
  return (
    (zeros[0] < 0.1 && zeros[1] > 0.4 && zeros[2] > 0.9 && zeros[3] > 0.9) ||
    (zeros[3] < 0.1 && zeros[2] > 0.4 && zeros[1] > 0.9 && zeros[0] > 0.9)
  );
}

/** Latin text in UTF-16 without a mark has a zero in every second byte, at one side only. */
function zerosAt(bytes: Uint8Array, place: 0 | 1): boolean {
  return bytes.length > 3 && zeroShare(bytes, place, 2) > 0.8 && zeroShare(bytes, 1 - place, 2) < 0.1;
}

const LOOKED_AT = 1000;

function zeroShare(bytes: Uint8Array, place: number, step: number): number {
  const length = Math.min(bytes.length, LOOKED_AT);
  let zeros = 0;
  let seen = 0;
  for (let at = place; at < length; at += step, seen++) if (bytes[at] === 0) zeros++;
  return seen === 0 ? 0 : zeros / seen;
}

/**
 * The text of a file whose encoding nobody tells: by its byte-order mark, else UTF-8 where the bytes allow it, else the code page of
 * Western European Windows, which older exports use.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder("utf-8").decode(bytes);
  if (looksLikeUtf16(bytes)) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows(bytes);
  }
}

/** What stands at 0x80 to 0x9F in the code page; decoders built into runtimes do not agree on it. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function decodeWindows(bytes: Uint8Array): string {
  const characters = Array.from(bytes, (byte) => {
    return byte >= 0x80 && byte <= 0x9f ? WINDOWS[byte - 0x80] : String.fromCharCode(byte);
  });
  return characters.join("");
}

/** Latin text in UTF-16 without a mark has a zero in every second byte. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 1000);
  let zeros = 0;
  for (let at = 1; at < length; at += 2) if (bytes[at] === 0) zeros++;
  return length > 3 && zeros > length * 0.4;
}

/** A code page that older exports use, and the letters beyond English of the languages that are written with it. */
interface CodePage {
  name: string;
  languages: string[];
}

const CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяё№";
const WESTERN = ["äöüß", "éèêëàâçùûîïôœæ", "áéíóúñü¿¡", "áéíóúâêôãõçàü", "åäöøæé", "àèéìòùíú", "éëïöüáóúèêçàíñâôî"];

/** What comes first wins where two make the same sense. */
const PAGES: CodePage[] = [
  { name: "windows-1252", languages: WESTERN },
  {
    name: "windows-1250",
    languages: ["ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîşţșț", "čšžćđ"],
  },
  { name: "windows-1254", languages: ["çğıöşü"] },
  { name: "windows-1251", languages: [CYRILLIC, `${CYRILLIC}ґєії`, `${CYRILLIC}ђјљњћџ`] },
  { name: "koi8-r", languages: [CYRILLIC] },
  { name: "ibm866", languages: [CYRILLIC] },
  { name: "windows-1253", languages: ["αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋ"] },
  { name: "cp850", languages: ["äöüß", "éèêëàâçùûîïôæ", "áéíóúñü", "åäöøæé"] },
  { name: "macintosh", languages: WESTERN },
  { name: "shift_jis", languages: [] },
  { name: "gb18030", languages: [] },
  { name: "euc-kr", languages: [] },
  { name: "big5", languages: [] },
];

/** The right half of the code page of Western European DOS, which decoders built into runtimes do not know. */
const CP850 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0";
/** What stands at 0x80 to 0x9F in the code page of Western Windows; decoders built into runtimes do not agree on it. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
/** Marks that may stand among letters in any language: money, dashes, quotes, degrees. */
const COMMON = new Set("€£¥§©®°–—‘’“”„«»…•\u00a0±²³·×½¼¾ªº´".split(""));
const LOOKED_AT = 20_000;

/** A text in one of the older code pages: the one in which most of its foreign letters belong to one language. */
export function decodeLegacy(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, LOOKED_AT);
  let best = { name: "windows-1252", points: -Infinity };
  for (const page of PAGES) {
    const text = decodedBy(page.name, sample);
    const points = text === null ? -Infinity : senseOf(text, page);
    if (points > best.points) best = { name: page.name, points };
  }
  return decodedBy(best.name, bytes) ?? decodedBy("windows-1252", bytes) ?? "";
}

function decodedBy(name: string, bytes: Uint8Array): string | null {
  if (name === "windows-1252")
    return byTable(bytes, (byte) => (byte <= 0x9f ? WINDOWS[byte - 0x80] : String.fromCharCode(byte)));
  if (name === "cp850") return byTable(bytes, (byte) => CP850[byte - 0x80]);
  try {
    return new TextDecoder(name).decode(bytes);
  } catch {
    return null;
  }
}

function byTable(bytes: Uint8Array, upper: (byte: number) => string): string {
  return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : upper(byte))).join("");
}

/** The share of the letters beyond English that make sense, from -1 to 1. */
function senseOf(text: string, { languages }: CodePage): number {
  const foreign = [...text].filter((letter) => letter > "\u007f");
  if (foreign.length === 0) return 0;
  if (languages.length === 0) return eastAsianSense(foreign);
  const marks = foreign.filter((letter) => COMMON.has(letter)).length;
  const known = languages.map((letters) => {
    const own = new Set(letters);
    return foreign.filter((letter) => !COMMON.has(letter) && own.has(letter.toLowerCase())).length;
  });
  return (Math.max(...known) + marks * 0.5 - oddCapitals(text) - mixedLetters(text)) / foreign.length;
}

/** Capitals behind small letters of the same word, as a text shows them that is read in another page of the same alphabet. */
function oddCapitals(text: string): number {
  return (text.match(/(?<=\p{Ll})(?=\p{Lu})/gu) ?? []).length;
}

/** Letters of another alphabet beside those of English, in one word. */
function mixedLetters(text: string): number {
  return (text.match(/(?<=[A-Za-z])[\u0370-\u04ff]|[\u0370-\u04ff](?=[A-Za-z])/g) ?? []).length;
}

/** Of characters that take two bytes, those that people write are a small part; Korean and Japanese have letters of their own. */
function eastAsianSense(foreign: string[]): number {
  const text = foreign.join("");
  const usual = (text.match(/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3\u3001-\u3011\uff01-\uff5e]/g) ?? []).length;
  const broken = (text.match(/[\ufffd\ue000-\uf8ff\uff61-\uff9f]/g) ?? []).length;
  const everyday = (text.match(EVERYDAY) ?? []).length;
  return (usual - 3 * broken) / foreign.length - 0.2 + (0.2 * everyday) / foreign.length;
}

/** Kana, Hangul and characters of lists of costs, in the forms of Japan, China and Taiwan. */
const EVERYDAY =
  /[\u3040-\u30ff\uac00-\ud7a3的一不人有大中上年月日部公司工作資资金額额預预算実实際际計计費费目用項项合家賃租勤給给料品名備备考予支出收入差異异風险險リスク担當当状態态高低済未件度課科門门人件旅交通]/g;

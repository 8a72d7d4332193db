import { everyElement, parseXml } from "./parseXml";

test("reads elements with their attributes, text and order", () => {
  const root = parseXml('<?xml version="1.0"?>\n<!-- c --><a x="1"><b/>text<c:d y="2">t &amp; u</c:d></a>\n');
  expect(everyElement(root).map(({ name }) => name)).toEqual(["a", "b", "c:d"]);
  expect(root).toMatchObject({ attributes: { x: "1" }, text: "text" });
  expect(root.children[1]).toMatchObject({ attributes: { y: "2" }, text: "t &amp; u" });
});

test.each([
  ["a crossed end", "<a><b></a></b>"],
  ["a missing end", "<a><b></b>"],
  ["a second root", "<a/><b/>"],
  ["no root", " "],
  ["an attribute without quotes", "<a x=1/>"],
  ["an attribute twice", '<a x="1" x="2"/>'],
  ["a bare ampersand", "<a>R & D</a>"],
  ["text outside", "<a/>b"],
])("refuses %s", (_what, xml) => {
  expect(() => parseXml(xml)).toThrow();
});

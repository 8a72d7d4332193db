import { isEngine, plainFields } from "../../../src/workbench/build/plainFields";

test("a field becomes an assignment, with whatever stands in it", () => {
  expect(plainFields('\t\t_defineProperty(this, "_cache", void 0);')).toBe("\t\tthis._cache = void 0;");
  expect(plainFields('  _defineProperty(this, "changed$", new Map([[1, f("a, b")]]));')).toBe(
    '  this.changed$ = new Map([[1, f("a, b")]]);',
  );
});

test("what an accessor is named after, stands on a class or goes over several lines stays", () => {
  const kept = [
    'get size() {}\n_defineProperty(this, "size", 1);',
    '_defineProperty(Engine, "shared", null);',
    '_defineProperty(this, "handler", async () => {\n});',
  ];
  for (const source of kept) expect(plainFields(source)).toBe(source);
});

test("only the engine's own modules are changed", () => {
  expect(isEngine("/project/node_modules/@univerjs/core/lib/cjs/index.js")).toBe(true);
  expect(isEngine("/project/node_modules/rxjs/index.js")).toBe(false);
  expect(isEngine("/project/src/workbench/host/book.ts")).toBe(false);
});

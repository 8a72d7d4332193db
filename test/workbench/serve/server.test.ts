import { mkdtempSync, writeFileSync } from "node:fs";
import { request, type Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { addressOf, startServer } from "../../../src/workbench/serve/server";

const folder = mkdtempSync(path.join(tmpdir(), "workbench-"));
writeFileSync(path.join(folder, "index.html"), "<h1>Home</h1>");
writeFileSync(path.join(folder, "data.json"), "{}");
writeFileSync(`${folder}.secret`, "outside");

let server: Server;

beforeAll(async () => {
  server = await startServer({ home: "/w/index.html", panePage: "/none", mounts: [{ under: "/w/", folder }] }, 0);
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

test("serves its home under / with a policy that keeps everything on its own host", async () => {
  const answer = await fetch(`${addressOf(server)}/`);
  expect(await answer.text()).toBe("<h1>Home</h1>");
  expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(answer.headers.get("content-security-policy")).not.toMatch(/https?:/);
});

test("never forbids a frame around it", async () => {
  const answer = await fetch(`${addressOf(server)}/w/data.json`);
  expect(answer.headers.get("content-type")).toContain("application/json");
  expect(answer.headers.get("x-frame-options")).toBeNull();
});

test("answers 404 where there is no file", async () => {
  expect((await fetch(`${addressOf(server)}/w/none.js`)).status).toBe(404);
  expect((await fetch(`${addressOf(server)}/elsewhere`)).status).toBe(404);
});

test("serves nothing from outside its folders", async () => {
  const outside = [
    `/w/../${path.basename(folder)}.secret`,
    `/w/%2e%2e%2f${path.basename(folder)}.secret`,
    "/w/%E0%A4%A",
  ];
  expect(await Promise.all(outside.map(statusOf))).toEqual([404, 404, 400]);
});

test("takes reading requests only", async () => {
  expect((await fetch(`${addressOf(server)}/w/index.html`, { method: "POST", body: "x" })).status).toBe(405);
});

/** Asked without `fetch`, which would resolve the dots itself. */
function statusOf(asked: string): Promise<number> {
  const { port } = new URL(addressOf(server));
  return new Promise((resolve, reject) => {
    request({ host: "localhost", port, path: asked }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    })
      .on("error", reject)
      .end();
  });
}

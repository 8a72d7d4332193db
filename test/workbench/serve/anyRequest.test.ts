import { mkdtempSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { answerFrom } from "../../../src/workbench/serve/addInFiles";
import { startServer } from "../../../src/workbench/serve/server";

const folder = mkdtempSync(path.join(tmpdir(), "any-request-"));
writeFileSync(path.join(folder, "index.html"), "<h1>Home</h1>");
mkdirSync(path.join(folder, "folder"));
writeFileSync(`${folder}.secret`, "outside");

const portOf = (server: Server) => (server.address() as AddressInfo).port;

/** Sends text as it is and gives the status of the first answer; "" where the connection ends without one. */
function statusOf(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect({ port, host: "localhost" }, () => socket.write(text, "latin1"));
    // What is no request at all may be waited on for more.
    socket.setTimeout(1000, () => socket.destroy());
    socket.on("data", (data) => (answer += data.toString("latin1")));
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? ""));
  });
}

describe.each([
  ["workbench", () => startServer({ home: "/index.html", panePage: "/none", mounts: [{ under: "/", folder }] }, 0)],
  [
    "server for Excel",
    () =>
      new Promise<Server>((resolve) => {
        const server = createServer(answerFrom(folder)).listen(0, "localhost", () => resolve(server));
      }),
  ],
])("the %s", (name, start) => {
  let server: Server;
  let port: number;
  beforeAll(async () => {
    server = await start();
    port = portOf(server);
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const get = (asked: string, host = `localhost:${port}`, method = "GET") =>
    statusOf(port, `${method} ${asked} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);

  it("ends on no request", async () => {
    const odd: [string, string][] = [
      ["//", "404"],
      ["///etc/passwd", "404"],
      ["/%00", "400"],
      ["/index.html%00.png", "400"],
      ["/%", "400"],
      ["/%ff%fe", "400"],
      ["/\\..\\..\\secret", "404"],
      ["/folder", "404"],
      ["/folder/", "404"],
      [`/..${encodeURIComponent("/")}${path.basename(folder)}.secret`, "404"],
      [`/%2e%2e/${path.basename(folder)}.secret`, "404"],
      [`/../${path.basename(folder)}.secret`, "404"],
      ["http://localhost/index.html", "400"],
      ["*", "400"],
      [`/${"a".repeat(10_000)}`, "404"],
      ["/?%", name === "workbench" ? "200" : "404"],
      ["/index.html?a=%zz#%", "200"],
    ];
    const seen: [string, string][] = [];
    for (const [asked] of odd) seen.push([asked.slice(0, 60), await get(asked)]);
    expect(seen).toEqual(odd.map(([asked, status]) => [asked.slice(0, 60), status]));
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"])
      expect([method, await get("/index.html", undefined, method)]).toEqual([method, "405"]);
    for (const text of [
      "\r\n\r\n",
      "nonsense",
      "GET\r\n\r\n",
      "CONNECT evil.example:443 HTTP/1.1\r\nHost: x\r\n\r\n",
      `GET / HTTP/1.1\r\nHost: localhost:${port}\r\nX: ${"y".repeat(100_000)}\r\n\r\n`,
      `GET / HTTP/1.1\r\nHost: localhost:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n`,
      `GET / HTTP/1.1\r\nHost: localhost:${port}\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\nzz`,
      `GET / HTTP/1.1\r\nHost: localhost:${port}\r\nExpect: something\r\n\r\n`,
    ])
      await statusOf(port, text);
    for (let at = 0; at < 20; at++) {
      const socket = connect({ port, host: "localhost" }, () => {
        socket.write(`GET /index.html HTTP/1.1\r\nHost: localhost:${port}\r\n\r\n`);
        socket.resetAndDestroy();
      });
      socket.on("error", () => undefined);
      await new Promise((resolve) => socket.on("close", resolve));
    }
    expect(await get("/index.html")).toBe("200");
  });

  it("answers under this machine's own names and its port alone", async () => {
    for (const own of ["localhost", "LOCALHOST", "127.0.0.1", "[::1]"])
      expect([own, await get("/index.html", `${own}:${port}`)]).toEqual([own, "200"]);
    const others = ["evil.example", `evil.example:${port}`, `localhost.evil.example:${port}`, "localhost", "127.0.0.1"];
    others.push(
      `127.0.0.1.evil.example:${port}`,
      `localhost:${port + 1}`,
      `localhost.:${port}`,
      `x@localhost:${port}`,
      "",
    );
    for (const host of others) expect([host, await get("/index.html", host)]).toEqual([host, "403"]);
    expect(await statusOf(port, "GET /index.html HTTP/1.0\r\n\r\n")).toBe("403");
  });
});

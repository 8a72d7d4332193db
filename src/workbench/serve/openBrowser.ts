import { spawn } from "node:child_process";

const openers: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};

/** Shows `address` in the person's browser where there is one; where there is none, nothing happens. */
export function openBrowser(address: string): void {
  const hasScreen = process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  if (!hasScreen || process.env.CI) return;
  const [command, ...before] = openers[process.platform] ?? ["xdg-open"];
  const opener = spawn(command, [...before, address], { stdio: "ignore", detached: true });
  opener.on("error", () => undefined);
  opener.unref();
}

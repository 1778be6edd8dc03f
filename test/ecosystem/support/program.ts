import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** A server in its own process. */
export interface Program {
  url: string;
  close(): Promise<void>;
}

/** Starts a server that prints its address. @param onLine - called with each line that it prints. */
export async function startProgram(
  file: string,
  parameters: string[],
  cwd: string,
  onLine: (line: string) => void,
): Promise<Program> {
  const child: ChildProcess = spawn(file, parameters, {
    cwd,
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const closed = once(child, "close");
  let output = "";
  const url = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream as NodeJS.ReadableStream }).on("line", (line) => {
        output += `${line}\n`;
        onLine(line);
        const [address] = /http:\/\/127\.0\.0\.1:[0-9]+/.exec(line) ?? [];
        if (address !== undefined) resolve(address);
      });
    }
  });
  const died = closed.then(() => Promise.reject(new Error(`${parameters[0]} ended:\n${output}`)));
  died.catch(() => {});
  return {
    url: await Promise.race([url, died]),
    close: async () => {
      child.kill();
      await closed;
    },
  };
}

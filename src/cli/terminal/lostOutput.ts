import { fstatSync, writeFileSync } from "node:fs";
import type { Writable } from "node:stream";
import { CLI_WORDS } from "../../messages/cli";
import type { Language } from "../../messages/language";
import { EXIT_BAD_INPUT } from "../exit";

/**
 * Lets a command go on when nobody takes what it prints any more (`| head`) or there is no room for it: what it submits
 * or writes elsewhere is brought to its end. The status then says that not everything was told.
 */
export function outliveOutput(language: Language): void {
  let lost = false;
  if (fstatSync(process.stdout.fd).isFile()) writeWhole(process.stdout);
  process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => {
    if (!lost && code !== "EPIPE") process.stderr.write(`${CLI_WORDS[language].outputLost(code ?? "")}\n`);
    lost = true;
  });
  process.stderr.on("error", () => (lost = true));
  process.on("exit", () => {
    if (lost) process.exitCode = EXIT_BAD_INPUT;
  });
}

/** When a disk is full, a file takes the beginning of a text, which Node counts as the whole of it: here the rest is written, too, or refused. */
function writeWhole(stream: Writable & { fd: number }): void {
  stream._write = (chunk: Uint8Array, _encoding, done) => {
    try {
      writeFileSync(stream.fd, chunk);
      done();
    } catch (error) {
      done(error as Error);
    }
  };
}

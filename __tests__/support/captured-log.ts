/** Runs some work and returns what it writes to the log (standard output), including commands. */
export async function captureLog(work: () => Promise<void> | void): Promise<string> {
  const { stdout } = process;
  const write = stdout.write.bind(stdout);
  let log = '';
  stdout.write = (text: string | Uint8Array) => {
    log += text.toString();
    return true;
  };
  try {
    await work();
  } finally {
    stdout.write = write;
  }
  return log;
}

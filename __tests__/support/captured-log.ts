/** Runs some work and takes what it writes to the log, which is the standard output, commands and all. */
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

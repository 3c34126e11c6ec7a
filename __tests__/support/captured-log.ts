/** Runs some work and returns what it writes to the log (standard output), including commands. */
export async function captureLog(work: () => Promise<void> | void): Promise<string> {
  return capture(process.stdout, work);
}

/** Runs some work and returns what it writes to the stream, which prints nothing meanwhile. */
export async function capture(stream: NodeJS.WriteStream, work: () => Promise<void> | void): Promise<string> {
  const write = stream.write.bind(stream);
  let written = '';
  stream.write = (text: string | Uint8Array) => {
    written += text.toString();
    return true;
  };
  try {
    await work();
  } finally {
    stream.write = write;
  }
  return written;
}

import { main } from './main.js';

const lost: Error[] = [];
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that closes its end early, such as `head -1`, must not stop a publication, and is no error.
    if (error.code === 'EPIPE') return;
    lost.push(error);
    process.exitCode = 1;
  });
}

const exitCode = await main(process.argv.slice(2));
// If the result could not be written, on a full disk for example, that is no success.
process.exitCode = lost.length > 0 ? 1 : exitCode;

import { main } from './main.js';

// A reader that closes its end early, such as `head -1`, must not stop a publication.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

process.exitCode = await main(process.argv.slice(2));

/**
 * The emulated portal in a process of its own, so that its work does not slow down the process that is measured. It starts
 * a fresh portal for each `start` message, and reports what it has received for each `stop` message.
 */
import { startPortal } from '../../dist/emulator/index.js';

let portal;
process.on('message', (message) => void answer(message));

async function answer({ start }) {
  if (start !== undefined) {
    portal = await startPortal(start);
    process.send({ url: portal.url, apiKey: portal.apiKey });
    return;
  }
  const { requests, peakInFlight, clientErrors } = portal;
  const report = { requests: requests.length, peakInFlight, clientErrors };
  await portal.close();
  process.send(report);
}

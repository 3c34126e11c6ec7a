/**
 * Loaded into the action's process before it (`node --import`): back-off and deadlines of minutes take seconds, while
 * production code has no switch for tests. A wait between two tries ends at once. A deadline is at least 30 seconds, longer
 * than any such wait; it comes 40 times as fast, so that a response still has time to arrive. The clock jumps to the end of
 * each.
 */
const SHORTEST_DEADLINE_MS = 30_000;
const SPEED = 40;

const systemTimeout = globalThis.setTimeout;
const systemNow = performance.now.bind(performance);
const now = () => systemNow() + skippedMs;
let skippedMs = 0;

process.hrtime.bigint = () => BigInt(Math.round(now() * 1e6));
globalThis.setTimeout = (callback, ms = 0, ...rest) => {
  const end = now() + ms;
  const skip = (...values) => {
    skippedMs = Math.max(skippedMs, end - systemNow());
    callback(...values);
  };
  return systemTimeout(skip, ms < SHORTEST_DEADLINE_MS ? 0 : ms / SPEED, ...rest);
};

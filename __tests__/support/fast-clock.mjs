/**
 * Loaded into the action's process before it (`node --import`): its clock runs 40 times as fast, so that back-off and
 * deadlines of minutes are waited for in seconds, while production code has no switch for tests.
 */
const SPEED = 40;

const systemTimeout = globalThis.setTimeout;
globalThis.setTimeout = (callback, ms = 0, ...rest) => systemTimeout(callback, ms / SPEED, ...rest);

const systemNow = performance.now.bind(performance);
performance.now = () => systemNow() * SPEED;

import type { SyncEvent } from '../model/event.js';
import type { Outcome } from '../model/outcome.js';
import { eventLines, type Line } from '../report/event-lines.js';
import { outcomeLines } from '../report/outcome-lines.js';
import { annotateOutcome } from './annotations.js';
import type { Inputs } from './inputs.js';
import { beginPhase, say } from './log.js';
import { secrets } from './secrets.js';

/**
 * Logs what a run is about to do, as its first line.
 *
 * @param program its name and version
 */
export function logStart(program: string, { dryRun, configs, portalUrl }: Inputs): void {
  const mode = dryRun ? 'dry run' : 'publish';
  say([program, mode, configs.join(', '), portalUrl.href.replace(/\/$/, '')].join(' · '));
}

/** Logs one event of a run. */
export function logEvent(event: SyncEvent): void {
  if (event.kind === 'phase') beginPhase(event.name);
  else sayLines(eventLines(withoutSecrets(event)));
}

/** Logs the result of a run, with its problems as annotations. */
export function logOutcome(outcome: Outcome): void {
  annotateOutcome(outcome);
  sayLines(outcomeLines(outcome));
}

/** A line quotes and shortens values from the portal, so secrets have to be removed from them first. */
function withoutSecrets(event: SyncEvent): SyncEvent {
  if (event.kind === 'planned') return { ...event, plan: secrets.hideIn(event.plan) };
  if (event.kind === 'written') return { ...event, write: secrets.hideIn(event.write) };
  return event;
}

function sayLines(lines: readonly Line[]): void {
  for (const { text } of lines) say(text);
}

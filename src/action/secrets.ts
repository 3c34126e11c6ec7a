import { Secrets } from '../text/secrets.js';
import { setSecret } from './workflow-commands.js';

/**
 * The secrets of this process. Each is masked in the runner's log as soon as it is added, and removed from everything that
 * the action reports. There is only one list, as there is only one log, so that no output can bypass it.
 */
export const secrets = new Secrets(setSecret);

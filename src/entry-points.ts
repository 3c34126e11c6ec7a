/**
 * The programs of this project, which share one bundle. Each has a file in dist/ that starts it. Code that only one program
 * needs is in separate files.
 */

/** The action that publishes. Its code is in the bundle itself, because most runs need it. */
export async function publish(): Promise<void> {
  await import(/* webpackMode: "eager" */ './action/index.js');
}

/** The action that pulls. */
export async function pull(): Promise<void> {
  await import(/* webpackChunkName: "pull-action" */ './action/pull.js');
}

/** The command line. */
export async function commandLine(): Promise<void> {
  await import(/* webpackChunkName: "command-line" */ './cli/index.js');
}

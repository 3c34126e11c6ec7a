import packageJson from '../package.json' with { type: 'json' };

const { name, version } = packageJson;

/** The name and version of this program, for people. */
export const PROGRAM = `${name} ${version}`;

export const VERSION = version;

/** How this program names itself to the portal, as the portal's usage guidelines ask. */
export const USER_AGENT = `${name}/${version}`;

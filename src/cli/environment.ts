/** The environment variables that the command line reads. Node.js itself reads NO_COLOR. */
export interface Environment {
  /** '' if it is not set. */
  readonly apiKey: string;
  /** The address of the repository, if it is set as GitHub's runners set it. */
  readonly repositoryUrl: string | undefined;
  /** Whether the terminal cannot replace a line. */
  readonly isDumbTerminal: boolean;
}

export function readEnvironment(): Environment {
  const { FACTORIO_API_KEY = '', GITHUB_REPOSITORY = '', GITHUB_SERVER_URL = '', TERM } = process.env;
  const server = GITHUB_SERVER_URL === '' ? 'https://github.com' : GITHUB_SERVER_URL;
  return {
    apiKey: FACTORIO_API_KEY,
    repositoryUrl: GITHUB_REPOSITORY === '' ? undefined : `${server}/${GITHUB_REPOSITORY}`,
    isDumbTerminal: TERM === 'dumb',
  };
}

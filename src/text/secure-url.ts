/** Whether the host is loopback. Does not recognise other names that resolve to loopback. */
export function isLoopback(url: URL): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
}

/** https, or http on loopback. */
export function isSecure(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
}

/**
 * Checks an address that a portal has returned.
 *
 * @returns why it must not be used, to complete "an address that …"; undefined when it is fine
 */
export function whyUnsafe(url: URL, portal: URL): string | undefined {
  // A real portal has no reason to name services on the runner, or on the computers of players.
  if (isLoopback(url) && !isLoopback(portal)) return 'leads to this machine';
  return isSecure(url) ? undefined : 'is not https';
}

/**
 * Reads the address of a mod portal, as a person wrote it.
 *
 * @returns the URL, which ends with a slash, so that calls can be resolved against it; or what is wrong, as words that follow
 *   the name of the setting
 */
export function parsePortalUrl(written: string): URL | string {
  if (!URL.canParse(written) || /[?#@]/.test(written))
    return 'must be a plain web address, such as https://mods.factorio.com';
  const url = new URL(written);
  if (!isSecure(url)) return 'must begin with https://, because the API key is sent there';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

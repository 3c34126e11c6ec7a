/**
 * The limit of every measurement: the round trips of a run with `node:http`, six in flight, and nothing else. It checks no
 * configuration, hashes no file, plans nothing and verifies nothing.
 *
 * `import http` reads every export of the module, and one of them makes Node.js load its `fetch` as well. That is 40% of the
 * CPU time of this script with one GET. The bundle does without it, by `process.getBuiltinModule`.
 *
 * The environment variable WORK is JSON: `{ url, apiKey, mods: [{ name, fields, images, keeps }] }`. `fields` is a form for
 * edit_details, `images` has paths, and `keeps` the ids of live images.
 */
import { readFile } from 'node:fs/promises';
import http from 'node:http';

const { url, apiKey, mods } = JSON.parse(process.env.WORK);
const agent = new http.Agent({ keepAlive: true, maxSockets: 6 });
const form = 'application/x-www-form-urlencoded';
const uploadAgent = new http.Agent({ keepAlive: true, maxSockets: 6 });

/** As long as the action's: the time that the emulated portal takes to parse a form depends on it. */
const boundary = 'form-00000000-0000-0000-0000-000000000000';

function send(method, address, headers = {}, parts = []) {
  return new Promise((resolve, reject) => {
    const target = new URL(address);
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    const request = http.request(target, {
      method,
      agent: target.origin === new URL(url).origin ? agent : uploadAgent,
      headers: { 'user-agent': 'bench', 'content-length': length, ...headers },
    });
    request.on('error', reject);
    request.on('response', (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => resolve(JSON.parse(Buffer.concat(chunks))));
    });
    for (const part of parts) request.write(part);
    request.end();
  });
}

const read = ({ name }) => send('GET', `${url}/api/mods/${name}/full?cb=${Math.random()}`);
const write = (call, fields) =>
  send('POST', `${url}/api/v2/mods/${call}`, { authorization: `Bearer ${apiKey}`, 'content-type': form }, [
    Buffer.from(new URLSearchParams(fields).toString()),
  ]);

async function upload(mod, file) {
  const { upload_url } = await write('images/add', { mod });
  const bytes = await readFile(file);
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="image"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n`;
  const { id } = await send(
    'POST',
    upload_url,
    { 'content-type': `multipart/form-data; boundary=${boundary}` },
    [Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)],
  );
  return id;
}

/** Six at a time, in order. */
async function sideBySide(items, work) {
  const left = items.entries();
  const results = [];
  const lane = async () => {
    for (const [at, item] of left) results[at] = await work(item);
  };
  await Promise.all(Array.from({ length: 6 }, lane));
  return results;
}

await sideBySide(mods, read);
const changed = mods.filter(({ fields, images }) => fields || images?.length > 0);
await sideBySide(changed, async ({ name, fields, images = [], keeps = [] }) => {
  if (fields) await write('edit_details', { mod: name, ...fields });
  if (images.length > 0) {
    const ids = await sideBySide(images, (file) => upload(name, file));
    await read({ name });
    await write('images/edit', { mod: name, images: [...ids, ...keeps].join() });
  }
  await read({ name });
});
agent.destroy();
uploadAgent.destroy();

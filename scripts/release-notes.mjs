/**
 * `node scripts/release-notes.mjs v1.2.3`: prints the section of CHANGELOG.md for the version of a tag. Fails if the tag is
 * not `v` and the version of package.json, or if the changelog has no such section or calls it unreleased.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const read = (file) => readFileSync(path.join(root, file), 'utf8');

const [tag] = process.argv.slice(2);
const { version } = JSON.parse(read('package.json'));
if (tag !== `v${version}`)
  fail(`the tag is ${tag}, but package.json has version ${version}: expected v${version}`);

const sections = read('CHANGELOG.md').split(/^## /m).slice(1);
const section = sections.find((each) => /^\[?v?(\d[^\s\]]*)/.exec(each)?.[1] === version);
const notes = section?.slice(section.indexOf('\n')).trim();
if (!notes)
  fail(
    `CHANGELOG.md has no section for ${version}, or an empty one: write "## ${version}" and what users notice`,
  );
if (/^.*unreleased/i.test(section))
  fail(`CHANGELOG.md says that ${version} is unreleased: write the date instead`);
console.log(notes);

function fail(message) {
  console.error(message);
  process.exit(1);
}

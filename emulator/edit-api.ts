import type { Answer } from './answer.js';
import { jsonAnswer, Refusal } from './answer.js';
import type { ModState } from './mod.js';
import type { Desk, PortalRequest } from './request.js';
import { authorise, modFields } from './request.js';
import { CATEGORIES, TAGS } from './vocabulary.js';

type TextField = 'title' | 'summary' | 'description' | 'homepage' | 'source_url' | 'faq';

/** Lengths are in Unicode code points. */
interface TextRule {
  readonly field: TextField;
  readonly min?: number;
  readonly max?: number;
  /** An empty value is one of the open questions about the portal. */
  readonly clearing?: 'open';
  readonly url?: true;
}

const TEXT_RULES: readonly TextRule[] = [
  { field: 'title', min: 1, max: 250 },
  { field: 'summary', max: 500 },
  { field: 'description', clearing: 'open' },
  { field: 'faq', clearing: 'open' },
  { field: 'homepage', max: 256, url: true, clearing: 'open' },
  { field: 'source_url', max: 256, url: true, clearing: 'open' },
];

const FIELDS: ReadonlySet<string> = new Set([
  ...TEXT_RULES.map(({ field }) => field),
  'category',
  'tags',
  'license',
  'deprecated',
]);

/**
 * POST /api/v2/mods/edit_details (Mod Details API page): changes the fields that are sent and no other. All of them
 * are checked before the first is changed.
 */
export function editDetails(request: PortalRequest, desk: Desk): Answer {
  authorise(request, desk);
  const { mod, fields } = modFields(request, desk, FIELDS);
  const changes: Partial<ModState> = {};

  for (const rule of TEXT_RULES) {
    const value = fields.get(rule.field)?.[0];
    if (value === undefined) continue;
    checkText(value, rule);
    if (value === '' && rule.clearing === 'open' && desk.readings.emptyValues === 'ignore') continue;
    changes[rule.field] = value;
  }

  const category = fields.get('category')?.[0];
  if (category !== undefined) {
    if (category !== '' && !CATEGORIES.has(category)) throw invalid('category', 'Category does not exist.');
    changes.category = category === '' ? 'no-category' : category;
  }

  const license = fields.get('license')?.[0];
  if (license !== undefined) {
    if (desk.store.license(license) === undefined) throw invalid('license', 'License does not exist.');
    changes.license = license;
  }

  const deprecated = fields.get('deprecated')?.[0];
  if (deprecated !== undefined) {
    if (deprecated !== 'true' && deprecated !== 'false')
      throw invalid('deprecated', 'Expected true or false.');
    changes.deprecated = deprecated === 'true';
  }

  const tags = fields.get('tags');
  if (tags !== undefined) {
    // Also what refuses `tags=` and `tags=a,b`: one field is one tag, and these name none.
    if (!tags.every((tag) => TAGS.has(tag))) throw new Refusal('InvalidRequest', 'Tag does not exist.');
    changes.tags = [...new Set(tags)];
  }

  desk.store.update(mod, (state) => Object.assign(state, changes));
  return jsonAnswer(200, { success: true, url: `/api/mods/${encodeURIComponent(mod)}/full` });
}

function checkText(value: string, { field, min = 0, max = Infinity, url }: TextRule): void {
  const length = Array.from(value).length;
  if (length < min) throw invalid(field, `Shorter than minimum length ${min}.`);
  if (length > max) throw invalid(field, `Longer than maximum length ${max}.`);
  if (url && value !== '' && !(/^https?:\/\//i.test(value) && URL.canParse(value)))
    throw invalid(field, 'Not a valid http or https URL.');
}

function invalid(field: string, problem: string): Refusal {
  return new Refusal('InvalidRequest', `${field}: ${problem}`);
}

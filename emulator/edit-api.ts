import type { ModState } from './mod.js';
import type { Context, PortalRequest } from './request.js';
import { authorise, modFields } from './request.js';
import type { PortalResponse } from './response.js';
import { ApiError, jsonResponse } from './response.js';
import { CATEGORIES, TAGS } from './vocabulary.js';

type TextField = 'title' | 'summary' | 'description' | 'homepage' | 'source_url' | 'faq';

interface TextRule {
  readonly field: TextField;
  /** Limits are in Unicode code points. */
  readonly min?: number;
  readonly max?: number;
  /** An empty value clears the field or is ignored: see `emptyValues` of {@link OpenQuestions}. */
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
 * POST /api/v2/mods/edit_details (Mod Details API page): changes only the fields in the form. All fields are checked
 * before any of them is changed.
 */
export function editDetails(request: PortalRequest, context: Context): PortalResponse {
  authorise(request, context);
  const { mod, fields } = modFields(request, context, FIELDS);
  const changes: Partial<ModState> = {};

  for (const rule of TEXT_RULES) {
    const value = fields.get(rule.field)?.[0];
    if (value === undefined) continue;
    checkText(value, rule);
    if (value === '' && rule.clearing === 'open' && context.openQuestions.emptyValues === 'ignore') continue;
    changes[rule.field] = value;
  }

  const category = fields.get('category')?.[0];
  if (category !== undefined) {
    if (category !== '' && !CATEGORIES.has(category)) throw invalid('category', 'Category does not exist.');
    changes.category = category === '' ? 'no-category' : category;
  }

  const license = fields.get('license')?.[0];
  if (license !== undefined) {
    if (context.store.license(license) === undefined) throw invalid('license', 'License does not exist.');
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
    // Each field is one tag, so this check also rejects `tags=` and `tags=a,b`.
    if (!tags.every((tag) => TAGS.has(tag))) throw new ApiError('InvalidRequest', 'Tag does not exist.');
    changes.tags = [...new Set(tags)];
  }

  context.store.update(mod, (state) => Object.assign(state, changes));
  return jsonResponse(200, { success: true, url: `/api/mods/${encodeURIComponent(mod)}/full` });
}

function checkText(value: string, { field, min = 0, max = Infinity, url }: TextRule): void {
  const length = Array.from(value).length;
  if (length < min) throw invalid(field, `Shorter than minimum length ${min}.`);
  if (length > max) throw invalid(field, `Longer than maximum length ${max}.`);
  if (url && value !== '' && !(/^https?:\/\//i.test(value) && URL.canParse(value)))
    throw invalid(field, 'Not a valid http or https URL.');
}

function invalid(field: string, problem: string): ApiError {
  return new ApiError('InvalidRequest', `${field}: ${problem}`);
}

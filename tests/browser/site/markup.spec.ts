import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { markupRules } from '#tests/support/markup-rules.ts';
import { listPages } from '#tests/support/pages.ts';

const validator = new HtmlValidate(markupRules);

for (const path of listPages()) {
  test(`${path} is sound HTML`, async () => {
    const report = await validator.validateString(readFileSync(join('dist', path), 'utf8'));
    const messages = report.results.flatMap((result) => result.messages);
    expect(messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`)).toEqual([]);
  });
}

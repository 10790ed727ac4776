import { relative } from 'node:path';
import { readContent } from '#reader/read-content.ts';
import { readCode } from '../content-checks/read-code.ts';
import { tellReport } from '../content-checks/reports/tell-report.ts';
import { runChecks } from '../content-checks/run-checks.ts';

/**
 * Looks at the content as `npm run check` does, and keeps its warnings to itself.
 * @throws {ContentError} With every error at once.
 */
export async function checkContent(root: string, content: string): Promise<void> {
  const read = await readContent(relative(process.cwd(), content));
  const today = new Date().toISOString().slice(0, 10);
  const { errors } = runChecks(read, { today, code: await readCode(`${root}/src`), launch: false });
  if (errors.length > 0) throw new ContentError(`${tellReport({ errors, warnings: [] })}\n${HOW_TO_LOOK}`);
}

/** What is written in `content/` cannot be published as it stands. */
export class ContentError extends Error {
  override name = 'ContentError';
}

const HOW_TO_LOOK = 'To look at the pages all the same: npm start -- --unchecked';

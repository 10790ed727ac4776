import { test } from '@playwright/test';
import { findFirefox } from '#integrations/browsers/find-firefox.ts';
import { describeStick } from '#tests/support/portable/journeys.ts';

const executablePath = findFirefox();

test.skip(!executablePath && !process.env['CI'], 'No Firefox was found: not tried.');
describeStick({ browser: 'firefox', executablePath: executablePath ?? '' });

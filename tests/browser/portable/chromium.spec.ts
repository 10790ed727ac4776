import { CHROMIUM_ARGS, findBrowser } from '#integrations/browsers/find-browser.ts';
import { describeStick } from '#tests/support/portable/journeys.ts';

describeStick({ browser: 'chrome', executablePath: findBrowser() ?? '', args: [...CHROMIUM_ARGS] });

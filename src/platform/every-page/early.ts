import { setCovered } from './cover.ts';
import { isComingBack } from './leave.ts';
import { applyTheme } from './theme.ts';

// The few lines that cannot wait for a deferred script: they stand inside the page, in its head, so that neither a white flash
// at night nor a page that was left is painted first.
applyTheme();
setCovered(isComingBack());

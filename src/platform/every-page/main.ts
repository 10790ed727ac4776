import { startEveryPage } from './start.ts';

// One classic script, deferred. `currentScript` is set only while it runs (HTML, "document.currentScript"), so it is handed on.
startEveryPage(document.currentScript as HTMLScriptElement | null);

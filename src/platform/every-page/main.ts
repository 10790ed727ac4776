import { startEveryPage } from './start.ts';

// Set only while a classic script runs (HTML, "document.currentScript"), so it is read here and handed on.
startEveryPage(document.currentScript as HTMLScriptElement | null);

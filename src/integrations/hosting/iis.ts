import { CACHE, contentType, HASHED_FOLDER, SECURITY_HEADERS, STRICT_TRANSPORT, TYPES, YEAR_SECONDS } from './rules.ts';

/**
 * The `web.config` of a site on IIS 10. Only sections that IIS lets a site set by default: one that is locked stops the whole
 * site with an error 500.19, so logging and URL Rewrite are left to the administrator.
 * @param folder Where the site lies under the domain: `/`, or `/name/`.
 */
export function webConfig(folder: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- For IIS 10: beside index.html, under the name "web.config".
     Written by "npm run hosting" from src/integrations/hosting/rules.ts. -->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <!-- The path counts from the folder of the website. In a folder of it: path="my-folder\\404.html".
         "File" keeps the status 404; "ExecuteURL" would answer 200. -->
    <httpErrors errorMode="Custom" existingResponse="Replace">
${NOT_FOUND.map((status) => notFound(status, folder)).join('\n')}
    </httpErrors>
    <!-- IIS compresses by itself; copies that end in .br or .gz are of no use to it. -->
    <urlCompression doStaticCompression="true" />
    <staticContent>
      <!-- Everything may be kept, and is asked about every time. -->
      <clientCache cacheControlMode="DisableCache" />
${TYPES.map(mimeMap).join('\n')}
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${SECURITY_HEADERS.map(customHeader).join('\n')}
        <!-- Only when the whole domain has https for good; it cannot be taken back for a year:
        <add name="${STRICT_TRANSPORT.name}" value="${STRICT_TRANSPORT.value}" /> -->
      </customHeaders>
    </httpProtocol>
  </system.webServer>
  <!-- Names in this folder hold a hash of the content. -->
  <location path="${HASHED_FOLDER}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${YEAR_SECONDS / DAY_SECONDS}.00:00:00" cacheControlCustom="${withoutAge(CACHE.hashed)}" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`;
}

/** IIS writes the age itself, in days. */
function withoutAge(cache: string): string {
  return cache.replace(/, max-age=\d+/, '');
}

const DAY_SECONDS = 86_400;

/** 403.14 is a folder without index.html; a plain 403 stays one. */
const NOT_FOUND = ['statusCode="404"', 'statusCode="403" subStatusCode="14"'];

function notFound(status: string, folder: string): string {
  const path = `${folder.slice(1).replaceAll('/', '\\')}404.html`;
  return `      <remove ${status} />\n      <error ${status} prefixLanguageFilePath="" path="${path}" responseMode="File" />`;
}

/** "remove" first: a type that the server knows already would stop the site. */
function mimeMap(type: (typeof TYPES)[number]): string {
  return (
    `      <remove fileExtension=".${type.ending}" />\n` +
    `      <mimeMap fileExtension=".${type.ending}" mimeType="${contentType(type)}" />`
  );
}

function customHeader({ name, value }: (typeof SECURITY_HEADERS)[number]): string {
  return `        <remove name="${name}" />\n        <add name="${name}" value="${value}" />`;
}

import { CACHE, contentType, COPIES, HASHED_FOLDER, SECURITY_HEADERS, STRICT_TRANSPORT, TYPES } from './rules.ts';

/**
 * The `.htaccess` of a site, for the root of a domain and any folder alike. Every directive belongs to the class FileInfo, since
 * one of another class would stop the whole site on a host that forbids it; modules that may be missing are asked for.
 */
export function apacheFile(): string {
  return `# For Apache 2.4: beside index.html, under the name ".htaccess". It needs "AllowOverride FileInfo" (or All).
# With "AllowOverride None" Apache does not read it and the site works all the same, without what this file adds.
# Written by "npm run hosting" from src/integrations/hosting/rules.ts.

AddDefaultCharset utf-8
<IfModule mod_mime.c>
${TYPES.map((type) => `  AddType '${contentType(type)}' .${type.ending}`).join('\n')}
</IfModule>

# Without mod_rewrite, and in a folder, write the folder before it: /my-folder/404.html
ErrorDocument 404 /404.html
# No list of files: a folder without index.html is a page that does not exist.
<If "-d %{REQUEST_FILENAME}">
  SetHandler default-handler
</If>

<IfModule mod_headers.c>
${SECURITY_HEADERS.map(securityHeader).join('\n')}
  # Only when the whole domain has https for good; it cannot be taken back for a year:
  # Header always set ${STRICT_TRANSPORT.name} "${STRICT_TRANSPORT.value}"

  # Names in "${HASHED_FOLDER}" hold a hash of the content. Of everything else, ask whether it changed.
  Header set Cache-Control "${CACHE.other}"
  Header set Cache-Control "${CACHE.hashed}" "expr=%{REQUEST_URI} =~ m#/${HASHED_FOLDER}/[^/]+$# && %{REQUEST_STATUS} -lt 400"
</IfModule>

# Where no compressed copies lie beside the files, Apache compresses itself.
<IfModule mod_filter.c>
  <IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE ${TYPES.filter(({ isText }) => isText)
      .map(({ type }) => type)
      .join(' ')}
  </IfModule>
</IfModule>

# --- Part two, to the end of the file. If every page answers "403 Forbidden", the host has switched off
# --- "Options FollowSymLinks": delete this part, or ask the host. The site works without it.
<IfModule mod_rewrite.c>
  RewriteEngine On

  # In which folder the site lies; then its own page for addresses that do not exist.
  RewriteCond %{REQUEST_URI}::$1 ^/(.*?)(.*)::\\2$
  RewriteRule ^(.*)$ - [E=SITE_FOLDER:%1]
  ErrorDocument 404 /%{env:SITE_FOLDER}404.html

  # From http to https, where the host does not do it already. Rules of a folder above are not heard here.
  # RewriteCond %{HTTPS} !=on
  # RewriteRule ^ https://%{HTTP_HOST}%{REQUEST_URI} [R=301,L]

  # A folder without its slash, behind a proxy that keeps https to itself: Apache alone would lead to http.
  RewriteCond %{REQUEST_FILENAME} -d
  RewriteCond %{HTTP:X-Forwarded-Proto} =https
  RewriteRule [^/]$ https://%{HTTP_HOST}%{REQUEST_URI}/ [R=301,L]

  # A folder without a page of its own.
  RewriteCond %{REQUEST_FILENAME} -d
  RewriteCond %{REQUEST_FILENAME}/index.html !-f
  RewriteRule (^|/)$ - [R=404,L]

  # Compressed copies beside the files ("npm run compress").
  <IfModule mod_mime.c>
    <IfModule mod_headers.c>
${COPIES.map(copyRule).join('\n')}
${COPIES.map(({ encoding, ending }) => `      AddEncoding ${encoding} ${ending}`).join('\n')}
${TYPES.filter(({ isText, ending }) => isText || ending === 'wasm')
  .map(copyType)
  .join('\n')}
      Header merge Vary Accept-Encoding
    </IfModule>
  </IfModule>
</IfModule>
`;
}

/**
 * For an administrator: what belongs into the `<VirtualHost>`, because Apache does not read it from an `.htaccess`.
 * @param path The site's folder on the disk.
 * @param folder Where it lies under the domain: `/`, or `/name/`.
 */
export function apacheServerPart(path: string, folder: string): string {
  return `# For Apache 2.4, for an administrator: inside the <VirtualHost> of your site. Two things may need another value:
# the path "${path}", and the "${folder}" of SetEnvIf when the site lies in a folder ("/my-folder/").
# Written by "npm run hosting".

<Directory "${path}">
    Options SymLinksIfOwnerMatch
    AllowOverride FileInfo
    Require all granted
    # No record of who asked for what, in case of trouble either: an address in a log may betray a family.
    LogLevel crit
</Directory>

# In place of the CustomLog that stands there: it skips the course.
SetEnvIf Request_URI "^${folder}" unlogged
SetEnvIf REDIRECT_unlogged . unlogged
CustomLog \${APACHE_LOG_DIR}/access.log combined env=!unlogged
# If you must keep a log of the course, this one betrays nobody (a size would tell which page it was):
${APACHE_ANONYMOUS_LOG.map((line) => `# ${line}`).join('\n')}
`;
}

/** A log of days and status codes. */
export const APACHE_ANONYMOUS_LOG = [
  'LogFormat "%{%Y-%m-%d}t %>s" anonymous',
  'CustomLog ${APACHE_LOG_DIR}/days.log anonymous env=unlogged',
] as const;

/** "unset" first, since a header of the host would stand there twice, and of some a browser then believes neither. */
function securityHeader({ name, value, why }: (typeof SECURITY_HEADERS)[number]): string {
  return `  # ${why}\n  Header unset ${name}\n  Header always set ${name} "${value}"`;
}

function copyRule({ encoding, ending }: (typeof COPIES)[number]): string {
  return `      RewriteCond %{HTTP:Accept-Encoding} (?:^|[\\s,])${encoding}\\s*(?:,|$)
      RewriteCond %{REQUEST_FILENAME}${ending} -f
      RewriteRule ^(.+)$ $1${ending} [L]`;
}

/** A host may call everything that ends in .gz an archive, so the type of the copy is said as firmly. */
function copyType(type: (typeof TYPES)[number]): string {
  const endings = COPIES.map(({ ending }) => ending.slice(1)).join('|');
  return `      <FilesMatch "\\.${type.ending}\\.(?:${endings})$">
        ForceType '${contentType(type)}'
      </FilesMatch>`;
}

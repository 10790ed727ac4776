import { CACHE, HASHED_FOLDER, SECURITY_HEADERS, STRICT_TRANSPORT, TYPES } from './rules.ts';

/**
 * The part of nginx's configuration that stands inside `server { … }`.
 * @param folder Where the site lies under the domain: `/`, or `/my-folder/`.
 */
export function nginxConfig(folder: string): string {
  const isRoot = folder === '/';
  return `# For nginx: inside the "server { … }" of your site, which says where the files are ("root").
# ${isRoot ? 'For a site at the root of a domain; nginx-folder.conf is for a site in a folder.' : `For a site in the folder "${folder}": put your own name in its place everywhere.`}
# Written by "npm run hosting" from src/integrations/hosting/rules.ts.
${isRoot ? '' : withoutSlash(folder)}
location ^~ ${folder} {
    # No record of who read which page: an address in a log may betray a family.
    # While you set things up, error_log may stand behind a "#". If you must keep a log, this one betrays nobody (a size would
    # tell which page it was); its format stands beside "server { … }":
    #   ${NGINX_ANONYMOUS_LOG.format.join('\n    #   ')}
    #   ${NGINX_ANONYMOUS_LOG.use}
    access_log off;
    log_not_found off;
    error_log /dev/null crit;

    index index.html;
    autoindex off;
    error_page 404 ${folder}404.html;
    error_page 403 =404 ${folder}404.html;

    # A folder without its slash. The answer is relative, so that it is right behind any proxy.
    if (-d $request_filename) {
        rewrite ([^/]+)$ $1/ permanent;
    }

    # Compressed copies beside the files ("npm run compress").
    gzip_static on;
    gzip_vary on;
    # With the brotli module (libnginx-mod-http-brotli-static), take the "#" away:
    # brotli_static on;

    etag on;
    charset utf-8;
    charset_types ${types(({ isText, ending }) => isText && ending !== 'html').join(' ')};
    default_type application/octet-stream;
    types {
${TYPES.map(({ type, ending }) => `        ${type} ${ending};`).join('\n')}
    }

${headers(CACHE.other, '    ')}
    # Only when the whole domain has https for good; it cannot be taken back for a year:
    # add_header ${STRICT_TRANSPORT.name} "${STRICT_TRANSPORT.value}" always;

    # Names here hold a hash of the content. A location with headers of its own inherits none, so all stand here again.
    location ^~ ${folder}${HASHED_FOLDER}/ {
${headers(CACHE.hashed, '        ', '')}    }
}
`;
}

/** A log of days and status codes. */
export const NGINX_ANONYMOUS_LOG = {
  format: ['map $time_iso8601 $day { ~^(?<date>[^T]+) $date; }', "log_format anonymous '$day $status';"],
  use: 'access_log /var/log/nginx/days.log anonymous;',
} as const;

function types(wanted: (type: (typeof TYPES)[number]) => boolean): string[] {
  return TYPES.filter(wanted).map(({ type }) => type);
}

/** `cacheWhen` is empty for files that a wrong name may not make unforgettable: without "always" a 404 gets no such header. */
function headers(cache: string, indent: string, cacheWhen = ' always'): string {
  const security = SECURITY_HEADERS.map(
    ({ name, value, why }) => `${cacheWhen && `${indent}# ${why}\n`}${indent}add_header ${name} "${value}" always;\n`,
  );
  return `${indent}add_header Cache-Control "${cache}"${cacheWhen};\n${security.join('')}`;
}

/** nginx would send a folder without its slash to the domain's own location, and write it into that log. */
function withoutSlash(folder: string): string {
  const name = folder.split('/').at(-2) ?? '';
  return `
location = ${folder.slice(0, -1)} {
    access_log off;
    return 301 ${name}/;
}
`;
}

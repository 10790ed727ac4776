import { CACHE, contentType, COPIES, HASHED_FOLDER, TYPES, type FileType } from './rules.ts';

/**
 * A shell script that uploads a site to object storage, each file with its type and its cache rule. Scripts and pictures go
 * first and pages last, so that no page asks for what is not there yet. It deletes nothing.
 */
export function bucketScript(): string {
  const pages = TYPES.filter(({ ending }) => ending === 'html');
  const others = TYPES.filter(({ ending }) => ending !== 'html');
  return `#!/bin/sh
# For object storage that speaks S3: uploads a site with the right types and cache rules, by means of the program "aws".
#   sh upload-to-bucket.sh <folder> s3://<bucket>[/<name>] [options for aws, such as --endpoint-url https://...]
# Written by "npm run hosting" from src/integrations/hosting/rules.ts.
set -eu

if [ $# -lt 2 ] || [ ! -f "$1/index.html" ]; then
  echo "Usage: sh upload-to-bucket.sh <folder> s3://<bucket>[/<name>] [options for aws]" >&2
  echo "The folder is the one that holds index.html: dist, or out/editions/<id>." >&2
  exit 2
fi
folder=\${1%/}
target=\${2%/}
shift 2
hashed="$folder/${HASHED_FOLDER}"

# One kind of file: ending, type; then the options for aws.
upload_hashed() {
  ending=$1 type=$2
  shift 2
  [ -n "$(find "$hashed" -name "*.$ending" 2>/dev/null | head -n 1)" ] || return 0
  aws s3 cp "$hashed" "$target/${HASHED_FOLDER}" --recursive --exclude '*' --include "*.$ending" \\
    --content-type "$type" --cache-control '${CACHE.hashed}' "$@"
}
upload_other() {
  ending=$1 type=$2
  shift 2
  [ -n "$(find "$folder" -path "$hashed" -prune -o -name "*.$ending" -print | head -n 1)" ] || return 0
  aws s3 cp "$folder" "$target" --recursive --exclude '*' --include "*.$ending" --exclude '${HASHED_FOLDER}/*' \\
    --content-type "$type" --cache-control '${CACHE.other}' "$@"
}

${others.map((type) => upload('upload_hashed', type)).join('\n')}
${others.map((type) => upload('upload_other', type)).join('\n')}
# Whatever has another ending; not the compressed copies, between which a bucket cannot choose.
aws s3 cp "$folder" "$target" --recursive ${excludeKnown()} \\
  --content-type application/octet-stream --cache-control '${CACHE.other}' "$@"
${pages.map((type) => upload('upload_other', type)).join('\n')}
`;
}

function upload(by: string, type: FileType): string {
  return `${by} ${type.ending} '${contentType(type)}' "$@"`;
}

/** Files that other hosts read are of no use in a bucket either. */
function excludeKnown(): string {
  const known = [
    ...TYPES.map(({ ending }) => `*.${ending}`),
    ...COPIES.map(({ ending }) => `*${ending}`),
    ...FOR_OTHERS,
  ];
  return known.map((pattern) => `--exclude '${pattern}'`).join(' ');
}

const FOR_OTHERS = ['.htaccess', 'web.config', '_headers'];

#!/bin/sh
# For object storage that speaks S3: uploads a site with the right types and cache rules, by means of the program "aws".
#   sh upload-to-bucket.sh <folder> s3://<bucket>[/<name>] [options for aws, such as --endpoint-url https://...]
# Written by "npm run hosting" from src/integrations/hosting/rules.ts.
set -eu

if [ $# -lt 2 ] || [ ! -f "$1/index.html" ]; then
  echo "Usage: sh upload-to-bucket.sh <folder> s3://<bucket>[/<name>] [options for aws]" >&2
  echo "The folder is the one that holds index.html: dist, or out/editions/<id>." >&2
  exit 2
fi
folder=${1%/}
target=${2%/}
shift 2
hashed="$folder/assets"

# One kind of file: ending, type; then the options for aws.
upload_hashed() {
  ending=$1 type=$2
  shift 2
  [ -n "$(find "$hashed" -name "*.$ending" 2>/dev/null | head -n 1)" ] || return 0
  aws s3 cp "$hashed" "$target/assets" --recursive --exclude '*' --include "*.$ending" \
    --content-type "$type" --cache-control 'public, max-age=31536000, immutable' "$@"
}
upload_other() {
  ending=$1 type=$2
  shift 2
  [ -n "$(find "$folder" -path "$hashed" -prune -o -name "*.$ending" -print | head -n 1)" ] || return 0
  aws s3 cp "$folder" "$target" --recursive --exclude '*' --include "*.$ending" --exclude 'assets/*' \
    --content-type "$type" --cache-control 'no-cache' "$@"
}

upload_hashed css 'text/css; charset=utf-8' "$@"
upload_hashed js 'text/javascript; charset=utf-8' "$@"
upload_hashed json 'application/json; charset=utf-8' "$@"
upload_hashed webmanifest 'application/manifest+json; charset=utf-8' "$@"
upload_hashed svg 'image/svg+xml; charset=utf-8' "$@"
upload_hashed txt 'text/plain; charset=utf-8' "$@"
upload_hashed xml 'application/xml; charset=utf-8' "$@"
upload_hashed ics 'text/calendar; charset=utf-8' "$@"
upload_hashed vtt 'text/vtt; charset=utf-8' "$@"
upload_hashed wasm 'application/wasm' "$@"
upload_hashed png 'image/png' "$@"
upload_hashed jpg 'image/jpeg' "$@"
upload_hashed webp 'image/webp' "$@"
upload_hashed avif 'image/avif' "$@"
upload_hashed ico 'image/vnd.microsoft.icon' "$@"
upload_hashed mp3 'audio/mpeg' "$@"
upload_hashed m4a 'audio/mp4' "$@"
upload_hashed ogg 'audio/ogg' "$@"
upload_hashed mp4 'video/mp4' "$@"
upload_hashed webm 'video/webm' "$@"
upload_hashed pdf 'application/pdf' "$@"
upload_hashed zip 'application/zip' "$@"
upload_other css 'text/css; charset=utf-8' "$@"
upload_other js 'text/javascript; charset=utf-8' "$@"
upload_other json 'application/json; charset=utf-8' "$@"
upload_other webmanifest 'application/manifest+json; charset=utf-8' "$@"
upload_other svg 'image/svg+xml; charset=utf-8' "$@"
upload_other txt 'text/plain; charset=utf-8' "$@"
upload_other xml 'application/xml; charset=utf-8' "$@"
upload_other ics 'text/calendar; charset=utf-8' "$@"
upload_other vtt 'text/vtt; charset=utf-8' "$@"
upload_other wasm 'application/wasm' "$@"
upload_other png 'image/png' "$@"
upload_other jpg 'image/jpeg' "$@"
upload_other webp 'image/webp' "$@"
upload_other avif 'image/avif' "$@"
upload_other ico 'image/vnd.microsoft.icon' "$@"
upload_other mp3 'audio/mpeg' "$@"
upload_other m4a 'audio/mp4' "$@"
upload_other ogg 'audio/ogg' "$@"
upload_other mp4 'video/mp4' "$@"
upload_other webm 'video/webm' "$@"
upload_other pdf 'application/pdf' "$@"
upload_other zip 'application/zip' "$@"
# Whatever has another ending; not the compressed copies, between which a bucket cannot choose.
aws s3 cp "$folder" "$target" --recursive --exclude '*.html' --exclude '*.css' --exclude '*.js' --exclude '*.json' --exclude '*.webmanifest' --exclude '*.svg' --exclude '*.txt' --exclude '*.xml' --exclude '*.ics' --exclude '*.vtt' --exclude '*.wasm' --exclude '*.png' --exclude '*.jpg' --exclude '*.webp' --exclude '*.avif' --exclude '*.ico' --exclude '*.mp3' --exclude '*.m4a' --exclude '*.ogg' --exclude '*.mp4' --exclude '*.webm' --exclude '*.pdf' --exclude '*.zip' --exclude '*.br' --exclude '*.gz' --exclude '.htaccess' --exclude 'web.config' --exclude '_headers' \
  --content-type application/octet-stream --cache-control 'no-cache' "$@"
upload_other html 'text/html; charset=utf-8' "$@"

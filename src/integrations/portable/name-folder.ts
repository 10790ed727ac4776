/**
 * The name of the folder on the stick: the product's name in small Latin letters and digits, so that every system can show it
 * and every shell can say it. A name in another script becomes `pages`.
 */
export function nameFolder(productName: string): string {
  const name = productName
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return name || 'pages';
}

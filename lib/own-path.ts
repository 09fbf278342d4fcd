/**
 * A path of this portal, from something that a browser sent (`?return=`); `/` for everything else.
 * Only what starts with one slash, keeps to itself under URL parsing and holds no backslash or control character is a path of ours.
 */
export function ownPath(text: unknown): string {
  if (typeof text !== 'string' || text.length > 2_000 || !/^\/(?![/\\])[^\\\p{C}]*$/u.test(text)) return '/'
  if (/^\/(?:%2f|%5c|\.{1,2}(?:\/|$))/i.test(text)) return '/'
  const url = URL.canParse(text, 'http://own.invalid') ? new URL(text, 'http://own.invalid') : null
  if (!url || url.origin !== 'http://own.invalid' || url.pathname.startsWith('//')) return '/'
  return `${url.pathname}${url.search}${url.hash}`
}

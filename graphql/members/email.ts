/**
 * An e-mail address as the portal keeps it: NFKC, lower case, trimmed. Null when it is none that could be written to:
 * exactly one @, no quotes, spaces or control characters, a name with a dot behind the @, at most 254 characters.
 */
export function normalizeEmail(text: string): string | null {
  const email = text.normalize('NFKC').trim().toLowerCase()
  if (email.length > 254 || !email.isWellFormed()) return null
  return /^[^\s"'`<>()[\]\\,;:@\p{C}]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u.test(email) ? email : null
}

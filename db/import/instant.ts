const FORM = /^(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|\+00:00)?)?$/

/** An instant in UTC ISO 8601; a date alone is its midnight. Null where it is none, such as 30 February. */
export function instant(text: string): Date | null {
  const day = FORM.exec(text)?.[1]
  if (!day) return null
  const at = new Date(text.replace(' ', 'T').replace('+00:00', 'Z').replace(/(T[\d:.]+)$/, '$1Z'))
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== day ? null : at
}

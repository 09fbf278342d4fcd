import type { Asks } from './asks'

/** A text after another community was chosen: where nothing was written into the form of the one before, the form of this one; else as it is. */
export function beginsWith(body: string, before: Asks | null, now: Asks | null): string {
  const written = body.replaceAll('\r\n', '\n').trim()
  return written === '' || written === before?.form.trim() ? now?.form ?? '' : body
}

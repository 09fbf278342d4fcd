export type RefusalCode =
  | 'NOT_FOUND'
  | 'INVALID'
  | 'OWN_IDEA'
  | 'FORBIDDEN'
  | 'TAKEN'
  | 'LIMIT'
  | 'KEY_REUSED'
  | 'CONFLICT'
  | 'MERGED'

/** An expected refusal: nothing was written. `field` is the path of the input that is meant. */
export interface Refused { refused: RefusalCode, message?: string, field?: string[] }

export const refused = (code: RefusalCode, message: string, ...field: string[]): Refused => (
  field.length > 0 ? { refused: code, message, field } : { refused: code, message }
)

export const isRefused = (outcome: object): outcome is Refused => 'refused' in outcome

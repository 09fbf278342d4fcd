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

/** Numbers of the versions between which a text was changed while somebody else wrote theirs. */
export interface Clash { ideaId: string, base: number, current: number }

/** An expected refusal: nothing was written. `field` is the path of the input that is meant; `clash` goes with CONFLICT of a text. */
export interface Refused { refused: RefusalCode, message?: string, field?: string[], clash?: Clash }

export const refused = (code: RefusalCode, message: string, ...field: string[]): Refused => (
  field.length > 0 ? { refused: code, message, field } : { refused: code, message }
)

export const isRefused = (outcome: object): outcome is Refused => 'refused' in outcome

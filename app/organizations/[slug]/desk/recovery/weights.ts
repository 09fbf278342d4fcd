import type { Weights } from './recovery-query'

export const usual: Weights = { happy: 1, unhappy: 5, recovered: 10 }

/** The weights of the rule of thumb that an address asks for; what is no number from 0 to 100 is as usual. */
export function weightsOf(search: Partial<Record<keyof Weights, string | string[]>>): Weights {
  const weight = (name: keyof Weights) => {
    const asked = search[name]
    const value = typeof asked === 'string' && asked.trim() !== '' ? Number(asked) : NaN
    return value >= 0 && value <= 100 ? value : usual[name]
  }
  return { happy: weight('happy'), unhappy: weight('unhappy'), recovered: weight('recovered') }
}

import { z } from 'zod'

const MOST = 1_000_000_000_000
const known = new Set(Intl.supportedValuesOf('currency'))

/** Digits after the point that a currency has: none for yen, two for euro. */
const digitsOf = (currency: string) => new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2

interface Money { amount?: number | null, currency?: string | null }

/** Both or neither; an amount from 0 to a million million, no finer than its currency. */
export function checkMoney({ amount, currency }: Money, context: z.core.$RefinementCtx): void {
  const wrong = (field: 'amount' | 'currency', message: string) => context.addIssue({ code: 'custom', path: [field], message })
  if (amount == null && currency == null) return
  if (currency == null) return wrong('currency', 'is missing: an amount needs one, such as EUR')
  if (!known.has(currency)) return wrong('currency', 'is no currency of ISO 4217, such as EUR')
  if (amount == null) return wrong('amount', 'is missing: a currency goes with an amount')
  if (!Number.isFinite(amount) || amount < 0 || amount > MOST) return wrong('amount', 'must be from 0 to 1,000,000,000,000')
  if (Number(amount.toFixed(digitsOf(currency))) !== amount) wrong('amount', `is finer than ${currency} is`)
}

export const cleanCurrency = z.string().transform((text) => text.trim().toUpperCase())
